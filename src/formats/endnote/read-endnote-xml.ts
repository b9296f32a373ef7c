import type { Element } from "xast";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { leftOut, type LeftOut } from "../foreign/left-out.ts";
import type { TaggedLine } from "../foreign/tagged-lines.ts";
import { below, elementsOf, elementName, rootOf, spanOf, wordsOf } from "../foreign/xml.ts";
import { biblatexOfRis } from "../ris/biblatex-of-ris.ts";
import { risTypeOfEndnote } from "./endnote-types.ts";
import { splitTrimmed } from "../../split-trimmed.ts";

/** The RIS tags that correspond to EndNote’s elements, by path below the record. */
const risTags: ReadonlyMap<string, string> = new Map([
  ["contributors/authors/author", "AU"],
  ["contributors/secondary-authors/author", "A2"],
  ["contributors/tertiary-authors/author", "A3"],
  ["contributors/subsidiary-authors/author", "A4"],
  ["contributors/translated-authors/author", "TA"],
  ["titles/title", "TI"],
  ["titles/secondary-title", "T2"],
  ["titles/tertiary-title", "T3"],
  ["titles/alt-title", "J2"],
  ["titles/short-title", "ST"],
  ["titles/translated-title", "TT"],
  ["periodical/full-title", "JF"],
  ["periodical/abbr-1", "JA"],
  ["periodical/abbr-2", "JA"],
  ["periodical/abbr-3", "JA"],
  ["alt-periodical/full-title", "J2"],
  ["alt-periodical/abbr-1", "J2"],
  ["dates/year", "PY"],
  ["dates/pub-dates/date", "DA"],
  ["keywords/keyword", "KW"],
  ["urls/related-urls/url", "UR"],
  ["urls/web-urls/url", "UR"],
  ["urls/text-urls/url", "UR"],
  ["urls/pdf-urls/url", "L1"],
  ["urls/image-urls/url", "L4"],
  ["pages", "SP"],
  ["volume", "VL"],
  ["number", "IS"],
  ["issue", "IS"],
  ["num-vols", "NV"],
  ["edition", "ET"],
  ["section", "SE"],
  ["pub-location", "CY"],
  ["publisher", "PB"],
  ["isbn", "SN"],
  ["report-id", "M1"],
  ["call-num", "CN"],
  ["accession-num", "AN"],
  ["electronic-resource-num", "DO"],
  ["abstract", "AB"],
  ["notes", "N1"],
  ["research-notes", "RN"],
  ["work-type", "M3"],
  ["language", "LA"],
  ["label", "LB"],
  ["auth-address", "AD"],
  ["access-date", "Y2"],
  ["remote-database-name", "DB"],
  ["remote-database-provider", "DP"],
  ["orig-pub", "OP"],
  ["reprint-edition", "RP"],
  ["reviewed-item", "RI"],
  ["caption", "CA"],
  ...[1, 2, 3, 4, 5, 6, 7].map((number) => [`custom${number}`, `C${number}`] as const),
  ...[1, 2, 3].map((number) => [`misc${number}`, `M${number}`] as const),
]);

/** Elements about EndNote’s own database. */
const ofEndnote = /^(?:database|source-app|rec-number|foreign-keys\b.*|modified-date|ref-type)$/;

/** Find the records in EndNote’s XML, which other programs write too. */
export function readEndnoteXml(text: string, tell: Tell): ForeignRecord[] {
  const root = rootOf(text, tell);
  if (!root) return [];
  const left = leftOut();
  const records = [root, ...below(root, "records")].flatMap((parent) => below(parent, "record"));
  const read = records.map((record): ForeignRecord => {
    const lines = linesOf(record, left);
    return { key: "", ...spanOf(record), entry: () => biblatexOfRis(lines, "") };
  });
  left.tell(tell);
  return read;
}

function linesOf(record: Element, left: LeftOut): TaggedLine[] {
  const [type] = below(record, "ref-type");
  const name = type?.attributes["name"] ?? "";
  const lines = [{ tag: "TY", value: risTypeOfEndnote(name, wordsOf(type)) }];
  collect(record, "");
  return lines;

  function collect(parent: Element, path: string): void {
    for (const element of elementsOf(parent)) {
      const here = path + elementName(element);
      const tag = risTags.get(here);
      const value = tag === "L1" || tag === "L4" ? wordsOf(element) : styledWords(element);
      if (tag !== undefined) {
        const values = tag === "KW" ? splitTrimmed(value, /[\r\n;]+/) : [value];
        for (const one of values) lines.push({ tag, value: one });
      } else if (ofEndnote.test(here) || value === "") continue;
      else if (elementsOf(element).some((child) => elementName(child) !== "style")) {
        collect(element, `${here}/`);
      } else left.add(here);
    }
  }
}

const marks: readonly [face: string, mark: string][] = [
  ["italic", "i"],
  ["bold", "b"],
  ["superscript", "sup"],
  ["subscript", "sub"],
];

/** The text of a value, with EndNote’s italics and other styles as CSL markup. */
function styledWords(element: Element): string {
  const styles = below(element, "style");
  if (styles.length === 0) return wordsOf(element);
  return styles
    .map((style) => {
      const text = style.children.map((child) => ("value" in child ? child.value : "")).join("");
      const faces = (style.attributes["face"] ?? "").split(/\s+/);
      const chosen = marks.filter(([face]) => faces.includes(face)).map(([, mark]) => mark);
      if (text.trim() === "") return text;
      return chosen.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, text);
    })
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
