import type { Result } from "hastscript";
import { claimSides, type ClaimSide, type DatedClaim } from "../../../notebook/dated-claims.ts";
import { claimsId, figureAddress, workAddress } from "../../addresses.ts";
import type { Words } from "../../words/words.ts";
import type { PageContext } from "./page.ts";
import { outside, workName } from "./work-name.tsx";

/** What either side says about figures and works: who, when, about what, and the words. */
export function datedClaims(
  claims: readonly DatedClaim[],
  context: PageContext,
  folded = false,
): Result | null {
  if (claims.length === 0) return null;
  const heads = claimHeads(context.words);
  const sides = claimSides.map((side) => claims.filter((claim) => claim.side === side));
  return (
    <div class="claims">
      {sides.map((list, index) =>
        list.length === 0 ? null : folded ? (
          <details>
            <summary>
              <h3>{`${heads[claimSides[index]!]} (${context.words.parts.number(list.length)})`}</h3>
            </summary>
            <ul>{list.map((claim) => item(claim, context))}</ul>
          </details>
        ) : (
          <div>
            <h3>{heads[claimSides[index]!]}</h3>
            <ul>{list.map((claim) => item(claim, context))}</ul>
          </div>
        ),
      )}
    </div>
  );
}

/** The heading above each side’s words. */
export function claimHeads({ work }: Words): Record<ClaimSide, string> {
  return { asserts: work.asserted, denies: work.denied, differs: work.contradicted };
}

/** The same under a heading, on the page of a figure or a work. */
export function claimsSection(
  claims: readonly DatedClaim[],
  context: PageContext,
  folded = false,
): Result | null {
  const list = datedClaims(claims, context, folded);
  if (!list) return null;
  return (
    <section aria-labelledby={claimsId}>
      <h2 id={claimsId}>{context.words.figures.claims}</h2>
      {list}
    </section>
  );
}

function item(claim: DatedClaim, context: PageContext): Result {
  const { words, link, notebook } = context;
  const { by, date, lang, work, seen } = claim;
  const isOfIts = "work" in claim.about && claim.about.work === work;
  const printing = work === undefined || isOfIts ? undefined : notebook.library.get(work);
  const about = aboutLink(claim, context);
  return (
    <li>
      <bdi>{by}</bdi>
      {words.parts.place.comma}
      {date === undefined ? words.work.undated : words.parts.date(date)}
      {printing ? (
        <>
          {words.parts.place.comma}
          {words.work.claimOn(about)}
        </>
      ) : null}
      {": "}
      <q lang={lang}>{claim.words}</q> (
      {printing ? (
        <a href={link(workAddress(printing.key))}>{workName(printing, notebook)}</a>
      ) : (
        about
      )}
      ){seen === undefined ? null : <span class="claim-address">{outside(seen)}</span>}
    </li>
  );
}

/** What a claim is about: the printed number, or the work. */
function aboutLink({ about, source }: DatedClaim, { link, notebook }: PageContext): Result {
  if ("figure" in about) {
    const figure = source.figures.find(({ id }) => id === about.figure);
    return <a href={link(figureAddress(source.id, about.figure))}>{figure?.printed}</a>;
  }
  const work = notebook.library.get(about.work);
  return <a href={link(workAddress(about.work))}>{work ? workName(work, notebook) : about.work}</a>;
}
