import { isDoubtful } from "./bibtex/verification/record-state.ts";
import { namedOf, nameText } from "../works/names.ts";
import { plainText } from "../works/plain-text.ts";
import type { Work } from "../works/work.ts";

/**
 * A work as other programs are given it: one that is disputed, or of which no record was found, is
 * something that is claimed, and nobody its author. Who is said to be stands in a note (`saidAuthor`).
 */
export function asClaimed(work: Work): Work {
  if (!isDoubtful(work)) return work;
  const csl = { ...work.csl, type: "document" };
  delete csl.author;
  return { ...work, kind: "claim", entryType: "misc", csl };
}

/** Whose work a doubtful one is said to be: `attributed to A. Author`; nothing of other works. */
export function saidAuthor(work: Work): string | undefined {
  if (!isDoubtful(work)) return undefined;
  const names = namedOf(work.csl.author).map((name) => plainText(nameText(name)) ?? "");
  const said = names.map((name) => name.replace(/^attributed to /i, "")).filter(Boolean);
  return said.length === 0 ? undefined : `attributed to ${said.join(" and ")}`;
}
