import { scanTagged } from "../foreign/scan-tagged.ts";
import type { TaggedRecord } from "../foreign/tagged-lines.ts";

const tagged = /^([A-Z]{1,4}[0-9]?) {0,3}- ?(.*)$/;

/** Find the records of PubMed’s format, which begin with a second `PMID` or after an empty line; indented lines go on. */
export function scanNbib(text: string): TaggedRecord[] {
  return scanTagged(text, {
    tagged,
    begins: (tag, isApart, record) =>
      isApart || (tag === "PMID" && record?.lines.some((line) => line.tag === tag) === true),
  });
}
