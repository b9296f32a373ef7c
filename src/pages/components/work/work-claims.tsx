import type { ElementContent } from "hast";
import { h, type Result } from "hastscript";
import { claimsOf, type Claim } from "../../../library/claims.ts";
import type { Work } from "../../../works/work.ts";
import { printDate } from "../../../figures/print-date.ts";
import type { PageContext } from "../parts/page.ts";
import { placeLink } from "../parts/place-link.tsx";
import { withoutLinks } from "../parts/without-links.ts";
import { outside } from "../parts/work-name.tsx";

/** Who says that a disputed work is so, and who says otherwise, side by side, each with date and link. */
export function claims(work: Work, context: PageContext): Result | null {
  const { asserted, denied, differing } = claimsOf(work);
  if (asserted.length + denied.length + differing.length === 0) return null;
  return (
    <section aria-labelledby="dispute">
      <h2 id="dispute">What is disputed</h2>
      <div class="claims">
        {column("Asserted by", asserted, work, context)}
        {column("Denied by", denied, work, context)}
        {column("Something else is said by", differing, work, context)}
      </div>
    </section>
  );
}

/** The same in a line: on paper nobody can follow a link to the page of the work. */
export function claimsInLine(work: Work, context: PageContext): Result {
  const { asserted, denied, differing } = claimsOf(work);
  const sides = [
    ["Asserted by", asserted],
    ["denied by", denied],
    ["something else is said by", differing],
  ] as const;
  return (
    <>
      {sides
        .filter(([, list]) => list.length > 0)
        .map(([label, list], index) => (
          <>
            {index > 0 ? "; " : null}
            {label}{" "}
            {list.map((claim, at) => (
              <>
                {at > 0 ? ", and by " : null}
                {withoutLinks(h(null, by(claim, work, context)).children as ElementContent[])}
                {claim.addresses.length > 0 ? ` <${claim.addresses.join("> <")}>` : null}
              </>
            ))}
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
  const when = date === undefined ? "undated" : printDate(date);
  if (typeof who === "string")
    return (
      <>
        {outside(who)}, {when}
      </>
    );
  const { notebook } = context;
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
      {day ? `, ${printDate(day)}` : null}
    </>
  );
}
