import { readTex } from "../tex/read-tex.ts";
import type { OnTexProblem } from "../tex/tex-problem.ts";
import { readVerbatim } from "../tex/read-verbatim.ts";
import { doiIn } from "../../works/doi.ts";
import type { FieldValue } from "../../works/field.ts";
import { tagOfLanguage } from "../../works/languages.ts";
import { typeText } from "../../works/type-keys.ts";
import { splitList } from "./split-list.ts";
import { splitTrimmed } from "../../split-trimmed.ts";

/** Values that are text in CSL; names and dates are read elsewhere. */
export type TextValue = Exclude<FieldValue, "names" | "date">;

/** Read the value of a BibLaTeX or BibTeX field as CSL text; empty if it says nothing. */
export function readText(value: TextValue, written: string, onProblem?: OnTexProblem): string {
  const options = onProblem ? { onProblem } : {};
  switch (value) {
    case "title":
      return readTex(written, { ...options, isTitle: true });
    case "text":
      return readTex(written, options);
    case "verbatim":
      return readVerbatim(written);
    case "doi": {
      const doi = readVerbatim(written);
      return doiIn(doi) ?? doi;
    }
    case "genre":
      return typeText(readTex(written, options));
    case "list":
      return splitList(written)
        .filter(isNamed)
        .map((item) => readTex(item, options))
        .join(" and ");
    case "places":
      return splitList(written)
        .filter(isNamed)
        .map((item) => readTex(item, options))
        .join("; ");
    case "pages":
      return readTex(written, options).replace(/\s*[–—]\s*(?=\S)/g, "-");
    case "keywords":
      return splitTrimmed(readTex(written, options), /[,;]/).filter(Boolean).join(", ");
    case "language": {
      const list = splitList(written);
      return list.length === 1 ? (tagOfLanguage(readTex(list[0] ?? "", options)) ?? "") : "";
    }
  }
}

/** `and others` in a list of organisations means that there are more. */
function isNamed(item: string): boolean {
  return item !== "others";
}
