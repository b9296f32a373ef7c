import type { Library } from "./library.ts";
import { ownValue } from "../own-value.ts";
import { splitKeys } from "../formats/bibtex/split-list.ts";
import type { Work } from "../works/work.ts";

/** Other records that a record names (`related`), and their relation to it. */
export interface Related {
  /** The heading printed above them: `relatedstring`, or words for `relatedtype`. */
  label: string;
  works: readonly Work[];
}

/** BibLaTeX’s own types, and those that the notebook adds. */
const labels: Readonly<Record<string, string>> = {
  bytranslator: "Translation of",
  companion: "Companions",
  edition: "Other editions",
  multivolume: "Volumes",
  origpubas: "Originally published as",
  origpubin: "Originally published in",
  reprintas: "Reprinted as",
  reprintfrom: "Reprint from",
  reprintof: "Reprint of",
  translationas: "Translated as",
  translationfrom: "Translated from",
  translationof: "Translation of",
};

/** Find the related works; keys that the library does not have are ignored. */
export function relatedTo({ fields }: Work, library: Library): Related | undefined {
  const works = splitKeys(fields.get("related")).flatMap((key) => library.get(key) ?? []);
  if (works.length === 0) return undefined;
  const type = fields.get("relatedtype")?.trim().toLowerCase() ?? "";
  const label = fields.get("relatedstring") ?? ownValue(labels, type) ?? "Related records";
  return { label, works };
}
