import { isDoubtful } from "./bibtex/verification/record-state.ts";
import { namedOf, nameText } from "../works/names.ts";
import { plainText } from "../works/plain-text.ts";
import type { Work } from "../works/work.ts";

/**
 * A work as other programs receive it: a disputed work, or one without a catalogue record, is only a claim and has
 * no author. A note names the person said to be the author (`saidAuthor`).
 */
export function asClaimed(work: Work): Work {
  if (!isDoubtful(work)) return work;
  const csl = { ...work.csl, type: "document" };
  delete csl.author;
  return { ...work, kind: "claim", entryType: "misc", csl };
}

/** The person said to be the author of a doubtful work: `attributed to A. Author`; undefined for other works. */
export function saidAuthor(work: Work): string | undefined {
  if (!isDoubtful(work)) return undefined;
  const names = namedOf(work.csl.author).map((name) => plainText(nameText(name)) ?? "");
  const said = names.map((name) => name.replace(/^attributed to /i, "")).filter(Boolean);
  return said.length === 0 ? undefined : `attributed to ${said.join(" and ")}`;
}
