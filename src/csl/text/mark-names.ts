import type { Format, MarkName } from "../rich-text.ts";

/** The formats in effect at a point in the text. */
export interface Style {
  fontStyle: "normal" | "italic" | "oblique";
  fontVariant: "normal" | "small-caps";
  fontWeight: "normal" | "bold" | "light";
  textDecoration: "none" | "underline";
  verticalAlign: "baseline" | "sup" | "sub";
  quote: "outer" | "inner" | undefined;
}

export const plainStyle: Style = {
  fontStyle: "normal",
  fontVariant: "normal",
  fontWeight: "normal",
  textDecoration: "none",
  verticalAlign: "baseline",
  quote: undefined,
};

/**
 * What a format changes at a point.
 *
 * @returns
 *   The formats inside it, and the marks needed to get there, outermost first. A format already in effect needs no
 *   mark, but markup from a field cancels out: its italics within italics are upright.
 */
export function changeStyle(
  style: Style,
  format: Format | undefined,
): [style: Style, names: readonly MarkName[]] {
  if (!format) return [style, none];

  const names: MarkName[] = [];
  const changed = { ...style };
  const { flip } = format;
  const { fontStyle, fontVariant, fontWeight, textDecoration, verticalAlign } = format;
  if (fontWeight) {
    changed.fontWeight = flip && fontWeight === style.fontWeight ? "normal" : fontWeight;
    if (changed.fontWeight !== style.fontWeight) names.push(ofFontWeight[changed.fontWeight]);
  }
  if (fontStyle) {
    changed.fontStyle = flip && fontStyle === style.fontStyle ? "normal" : fontStyle;
    if (changed.fontStyle !== style.fontStyle) names.push(ofFontStyle[changed.fontStyle]);
  }
  if (fontVariant) {
    changed.fontVariant = flip && fontVariant === style.fontVariant ? "normal" : fontVariant;
    if (changed.fontVariant !== style.fontVariant) names.push(ofFontVariant[changed.fontVariant]);
  }
  if (textDecoration && textDecoration !== style.textDecoration) {
    changed.textDecoration = textDecoration;
    names.push(ofTextDecoration[textDecoration]);
  }
  // Superscript within superscript is raised further.
  if (
    verticalAlign &&
    (verticalAlign !== style.verticalAlign || (flip && verticalAlign !== "baseline"))
  ) {
    changed.verticalAlign = verticalAlign;
    names.push(ofVerticalAlign[verticalAlign]);
  }
  return names.length > 0 ? [changed, names] : [style, none];
}

const none: readonly MarkName[] = [];

const ofFontStyle = { normal: "upright", italic: "italic", oblique: "italic" } as const;
const ofFontVariant = { normal: "no-small-caps", "small-caps": "small-caps" } as const;
const ofFontWeight = { normal: "regular", bold: "bold", light: "light" } as const;
const ofTextDecoration = { none: "no-underline", underline: "underline" } as const;
const ofVerticalAlign = { baseline: "baseline", sup: "superscript", sub: "subscript" } as const;
