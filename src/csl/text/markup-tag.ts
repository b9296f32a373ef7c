import type { Format } from "../rich-text.ts";

/** A tag of the markup allowed in CSL-JSON fields. */
export interface MarkupTag {
  name: string;
  /** The tag exactly as written. */
  text: string;
  length: number;
  format: Format;
  /** For an end tag, the name of the tag it ends. */
  close?: string;
  /** A whole formula: nothing in it is markup or a quotation mark. */
  math?: string;
}

const plainTags = new Map<string, Format>([
  ["i", { fontStyle: "italic", flip: true }],
  ["b", { fontWeight: "bold", flip: true }],
  ["sup", { verticalAlign: "sup", flip: true, noCase: true }],
  ["sub", { verticalAlign: "sub", flip: true, noCase: true }],
  ["sc", { fontVariant: "small-caps", flip: true, noCase: true }],
]);

const bare: Format = {
  fontStyle: "normal",
  fontVariant: "normal",
  fontWeight: "normal",
  textDecoration: "none",
  verticalAlign: "baseline",
  flip: true,
  noCase: true,
};

const ofTag =
  /<(?:(\/)(i|b|sup|sub|sc|span)|(i|b|sup|sub|sc)|span\s+(?:class="(nocase|nodecor)"|style="\s*font-variant:\s*(small-caps);?\s*"))>/y;

const ofMath = /<span class="math">([^]*?)<\/span>/y;

/** The tag that begins at an offset; undefined if it is not known markup. */
export function markupTagAt(value: string, at: number): MarkupTag | undefined {
  ofMath.lastIndex = at;
  const formula = ofMath.exec(value);
  if (formula) {
    const [text, math = ""] = formula;
    return { name: "", text, length: text.length, format: { flip: true, noCase: true }, math };
  }
  ofTag.lastIndex = at;
  const match = ofTag.exec(value);
  if (!match) return undefined;

  const [text, slash, ended, name, kind, variant] = match;
  const length = text.length;
  if (slash) return { name: "", text, length, format: {}, close: `</${ended}>` };
  if (name) return { name: `</${name}>`, text, length, format: plainTags.get(name) ?? {} };
  const format: Format =
    kind === "nocase"
      ? { flip: true, noCase: true }
      : variant
        ? { fontVariant: "small-caps", flip: true, noCase: true }
        : bare;
  return { name: "</span>", text, length, format };
}
