import { claimsOf, type Claim } from "../formats/bibtex/verification/claims.ts";
import { readTex } from "../formats/tex/read-tex.ts";
import type { Library } from "../library/library.ts";
import { reportEntry } from "../library/report-entry.ts";
import { plainText } from "../works/plain-text.ts";
import type { Work } from "../works/work.ts";

/** Report disputes in a library that have only one side, and notes on works that cut a quotation short. */
export function checkSides(library: Library): void {
  for (const key of library.keys) {
    const work = library.get(key);
    if (!work) continue;
    for (const problem of [inDispute(work), inNote(work)]) {
      if (problem !== undefined) reportEntry(library, key, "one-sided", problem);
    }
  }
}

function inDispute(work: Work): string | undefined {
  if (work.verification !== "disputed") return undefined;
  const { asserted, denied, differing } = claimsOf(work);
  const others = [...denied, ...differing];
  if (asserted.length === 0) {
    return `Missing who says that \`${work.key}\` is so, expected \`asserted\``;
  }
  if (others.length === 0) {
    return `Missing who says otherwise of \`${work.key}\`, expected \`denied\` or \`differing\``;
  }
  if (asserted.some(isHeard) === others.some(isHeard)) return undefined;
  const silent = asserted.some(isHeard) ? "`denied` or `differing`" : "`asserted`";
  return `Unexpected words of one side in the dispute about \`${work.key}\`, expected \`words={…}\` in ${silent} too, or in neither`;
}

/** A source of the notebook speaks for itself. */
function isHeard({ by, words }: Claim): boolean {
  return typeof by !== "string" || words.length > 0;
}

function inNote({ key, fields }: Work): string | undefined {
  const note = plainText(readTex(fields.get("annotation") ?? "")) ?? "";
  const count = (mark: string): number => note.split(mark).length - 1;
  if (count('"') % 2 !== 0 || count("“") !== count("”")) {
    return `Missing quotation mark in the note on \`${key}\`, expected both ends of each quotation`;
  }
  const cut = /(?:["“]\s*(?:…|\.\.\.)[^"“”]*["”]|["“][^"“”]*(?:…|\.\.\.)\s*["”])/.exec(note)?.[0];
  if (cut === undefined) return undefined;
  return `Unexpected quotation \`${cut}\` cut short in the note on \`${key}\`, expected its sentence, or no quotation`;
}
