import type { ForeignRecord } from "../foreign/foreign-record.ts";
import { naturalName } from "../foreign/natural-name.ts";
import { scanTagged } from "../foreign/scan-tagged.ts";
import type { TaggedLine, TaggedRecord } from "../foreign/tagged-lines.ts";
import { biblatexOfRis } from "../ris/biblatex-of-ris.ts";
import { risTypeOfEndnote } from "./endnote-types.ts";

/** The RIS tags that correspond to EndNote’s Refer tags. */
const risTags: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    A: "AU",
    B: "T2",
    C: "CY",
    D: "PY",
    E: "A2",
    F: "LB",
    G: "LA",
    H: "TA",
    I: "PB",
  }),
  ...Object.entries({ J: "JF", K: "KW", L: "CN", M: "AN", N: "IS", O: "N1", P: "SP", Q: "TT" }),
  ...Object.entries({ R: "DO", S: "T3", T: "TI", U: "UR", V: "VL", W: "DP", X: "AB", Y: "A3" }),
  ...Object.entries({ Z: "N1", 0: "TY", 1: "C1", 2: "C2", 3: "C3", 4: "C4", 6: "NV", 7: "ET" }),
  ...Object.entries({ 8: "DA", 9: "M3", "?": "A4", "@": "SN", "!": "ST", "#": "C5", $: "C6" }),
  ...Object.entries({ "]": "C7", "&": "SE", "(": "OP", ")": "RP", "*": "RI", "+": "AD" }),
  ...Object.entries({ "^": "CA", ">": "L1", "<": "RN", "[": "Y2", "~": "DB", "=": "M2" }),
]);

const tagged = /^%(\S)(?: (.*)|)$/;

/**
 * Find the records of a Refer file, as EndNote (`.enw`) and BibIX write it. If a record has no type, its fields
 * decide.
 */
export function readRefer(text: string): ForeignRecord[] {
  const records = scanRefer(text).filter(({ lines }) =>
    lines.some(({ tag, value }) => tag !== "0" && value !== ""),
  );
  return records.map(({ start, end, lines }) => {
    return { key: "", start, end, entry: () => biblatexOfRis(inRis(lines), "") };
  });
}

/**
 * If the file starts with `%0`, each `%0` starts a record; otherwise records are separated by empty lines. Each
 * keyword has its own line.
 */
function scanRefer(text: string): TaggedRecord[] {
  const beginsWithType = /^[\s\uFEFF]*%0/.test(text);
  return scanTagged(text, {
    tagged,
    begins: (tag, isApart) => (beginsWithType ? tag === "0" : isApart),
    isList: (tag) => tag === "K",
  });
}

function inRis(lines: readonly TaggedLine[]): TaggedLine[] {
  const read = lines.map(({ tag, value }) => ({ tag: risTags.get(tag) ?? `X${tag}`, value }));
  for (const line of read) {
    // `%R` also holds report numbers.
    if (line.tag === "DO" && !/10\.\d{4,}\//.test(line.value)) line.tag = "M1";
  }
  const type = read.find(({ tag }) => tag === "TY");
  if (type) type.value = risTypeOfEndnote(type.value);
  else {
    // The original Refer program had no types and wrote names in natural order.
    for (const line of read) if (people.has(line.tag)) line.value = inverted(line.value);
    read.unshift({ tag: "TY", value: guessedType(read) });
  }
  return read;
}

const people: ReadonlySet<string> = new Set(["AU", "A2", "A3", "A4"]);

function inverted(written: string): string {
  const { family, given } = naturalName(written);
  return family && given ? `${family}, ${given}` : written;
}

function guessedType(lines: readonly TaggedLine[]): string {
  const has = (tag: string): boolean => lines.some((line) => line.tag === tag);
  if (has("JF")) return "JOUR";
  if (has("T2")) return "CHAP";
  return has("M1") && !has("PB") ? "RPRT" : has("PB") ? "BOOK" : "GEN";
}
