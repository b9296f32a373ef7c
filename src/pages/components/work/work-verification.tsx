import type { Result } from "hastscript";
import { claimsOf, type Claim } from "../../../formats/bibtex/verification/claims.ts";
import { evidenceOf, type Evidence } from "../../../formats/bibtex/verification/evidence.ts";
import { recordState } from "../../../formats/bibtex/verification/record-state.ts";
import type { Work } from "../../../works/work.ts";
import type { Words } from "../../words/words.ts";
import type { PageContext } from "../parts/page.ts";
import { outside, verificationBadge } from "../parts/work-name.tsx";

/** How a work’s record was checked: its state, what that means, and what was seen. */
export function workVerification(work: Work, context: PageContext): Result {
  const { words } = context;
  // Who asserts and who denies a disputed work is listed above, with addresses and words.
  const { asserted, denied, differing } = claimsOf(work);
  const said = [...asserted, ...denied, ...differing];
  const evidence = evidenceOf(work).filter((one) => !said.some((claim) => saysAll(claim, one)));
  const { verifiedOn } = work;
  return (
    <section aria-labelledby="verification">
      <h2 id="verification">{words.work.verification}</h2>
      <p>
        {verificationBadge(work, context)} {words.parts.stateMeaning[recordState(work)]}
        {verifiedOn ? words.work.lastChecked(words.parts.date(verifiedOn)) : null}
      </p>
      {evidence.length > 0 ? (
        <ul class="evidence">
          {evidence.map((one) => (
            <li>{evidenceItem(one, words)}</li>
          ))}
        </ul>
      ) : said.length > 0 ? null : (
        <p class="note">{words.work.noEvidence}</p>
      )}
    </section>
  );
}

/** Whether a claim already shows everything in an item of evidence. */
function saysAll(claim: Claim, { address = "", words, seen, archived }: Evidence): boolean {
  return (
    claim.addresses.includes(address) &&
    words.every((one) => claim.words.includes(one)) &&
    seen === undefined &&
    archived === undefined
  );
}

/** One thing that was seen: its name and address, its words, and what kind of evidence it is. */
function evidenceItem(evidence: Evidence, { work: words, parts }: Words): Result {
  const { title, address, words: quoted, seen, archived, isPrimary, whyCopy } = evidence;
  const kind = isPrimary === undefined ? undefined : words.evidenceKind(isPrimary);
  return (
    <>
      {title === undefined ? null : title}
      {title !== undefined && address !== undefined ? ": " : null}
      {address === undefined ? null : outside(address)}
      {kind === undefined ? null : <span class="evidence-kind"> {kind}</span>}
      {whyCopy === undefined ? null : ` ${words.whyCopy(whyCopy)}`}
      {quoted.map((one) => (
        <>
          {" "}
          <q>{one}</q>
        </>
      ))}
      {seen === undefined ? null : ` ${words.seenOn(parts.date(seen))}`}
      {archived === undefined ? null : (
        <>
          {" "}
          {words.archived(
            outside(archived.address),
            archived.date === undefined ? undefined : parts.date(archived.date),
          )}
        </>
      )}
    </>
  );
}
