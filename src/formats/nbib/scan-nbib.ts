import { scanTagged } from "../foreign/scan-tagged.ts";
import type { TaggedRecord } from "../foreign/tagged-lines.ts";

const tagged = /^([A-Z]{1,4}[0-9]?) {0,3}- ?(.*)$/;

/**
 * Find the records in PubMed’s format. A record starts with another `PMID` or after an empty line; indented lines
 * continue the previous one.
 */
export function scanNbib(text: string): TaggedRecord[] {
  return scanTagged(text, {
    tagged,
    begins: (tag, isApart, record) =>
      isApart || (tag === "PMID" && record?.lines.some((line) => line.tag === tag) === true),
  });
}
