import type { ElementContent } from "hast";
import { h, type Result } from "hastscript";
import { claimsOf, type Claim } from "../../../formats/bibtex/verification/claims.ts";
import { readTex } from "../../../formats/tex/read-tex.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import type { PageContext } from "../parts/page.ts";
import { placeLink } from "../parts/place-link.tsx";
import { withoutLinks } from "../parts/without-links.ts";
import { outside } from "../parts/work-name.tsx";

/** Who asserts a disputed work and who denies it, side by side, each with date and link. */
export function claims(work: Work, context: PageContext): Result | null {
  const { work: words } = context.words;
  const { asserted, denied, differing } = claimsOf(work);
  if (asserted.length + denied.length + differing.length === 0) return null;
  const what = plainText(readTex(work.fields.get("dispute") ?? ""));
  return (
    <section aria-labelledby="dispute">
      <h2 id="dispute">{words.dispute}</h2>
      {what === undefined ? null : <p>{what}</p>}
      <div class="claims">
        {column(words.asserted, asserted, work, context)}
        {column(words.denied, denied, work, context)}
        {column(words.contradicted, differing, work, context)}
      </div>
    </section>
  );
}

/** The same in one line: on paper nobody can follow a link to the work’s page. */
export function claimsInLine(work: Work, context: PageContext): Result {
  const { asserted, denied, differing } = claimsOf(work);
  const { work: words } = context.words;
  const sides = [
    [words.assertedInLine, asserted],
    [words.deniedInLine, denied],
    [words.contradictedInLine, differing],
  ] as const;
  return (
    <>
      {sides
        .filter(([, list]) => list.length > 0)
        .map(([side, list], index) => (
          <>
            {index > 0 ? "; " : null}
            {side(
              list.map((claim, at) => (
                <>
                  {at > 0 ? words.andBy : null}
                  {withoutLinks(h(null, by(claim, work, context)).children as ElementContent[])}
                  {claim.addresses.length > 0 ? ` <${claim.addresses.join("> <")}>` : null}
                </>
              )),
            )}
          </>
        ))}
      .
    </>
  );
}

function column(
  label: string,
  list: readonly Claim[],
  work: Work,
  context: PageContext,
): Result | null {
  if (list.length === 0) return null;
  return (
    <div>
      <h3>{label}</h3>
      <ul>
        {list.map((claim) => (
          <li>
            {by(claim, work, context)}
            {claim.words.map((one) => (
              <>
                {": "}
                <q>{one}</q>
              </>
            ))}
            {claim.addresses.map((address) => (
              <span class="claim-address">{outside(address)}</span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function by({ by: who, date }: Claim, work: Work, context: PageContext): Result {
  const { notebook, words } = context;
  const when = date === undefined ? words.work.undated : words.parts.date(date);
  if (typeof who === "string")
    return (
      <>
        {outside(who)}, {when}
      </>
    );
  const source = notebook.sources.find(({ id }) => id === who.source);
  const places = notebook.citationsOf(work.key).filter((place) => place.source === source);
  const day = source?.frontMatter.date;
  if (!source || places.length === 0) return <>{`${who.source}, ${when}`}</>;
  return (
    <>
      {places.map((place, index) => (
        <>
          {index > 0 ? "; " : null}
          {placeLink(place, context)}
        </>
      ))}
      {day ? `, ${words.parts.date(day)}` : null}
    </>
  );
}
