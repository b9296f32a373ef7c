import { biblatexValue } from "../biblatex-values.ts";
import { escapeTex, escapeTexUrl } from "../../tex/escape-tex.ts";
import { texOfMarkup } from "../../tex/markup-tex.ts";
import { parseTex } from "../../tex/parse-tex.ts";
import { withoutPackages } from "../../tex/without-packages.ts";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";

/** Put a text in braces; here and below, a missing value becomes empty. */
export function braced(value: unknown): string {
  const text = plainText(value)?.trim();
  return text ? `{${escapeTex(text)}}` : "";
}

export function bracedPages(value: unknown): string {
  const text = biblatexValue.pages(value);
  return text && `{${text}}`;
}

/** An address or identifier, byte for byte. */
export function bracedAddress(value: unknown): string {
  const text = plainText(value);
  return text ? `{${escapeTexUrl(text)}}` : "";
}

/** Names in the form BibTeX’s styles read. */
export function bracedNames(value: unknown): string {
  const written = biblatexValue.names(value);
  return written && `{${written}}`;
}

/**
 * A title: the record’s own TeX, with its formulas and commands, if the title is a single field; otherwise the
 * joined text.
 */
export function titled(
  { entryType, fields }: Work,
  field: string,
  value: string | undefined,
): string {
  const written = fields.get(field)?.trim();
  const isJoined = subtitles.some((name) => field !== "series" && fields.has(name));
  if (entryType === undefined || written === undefined || isJoined) return marked(value);
  if (/\\(?:url|href)/.test(written) || !isBalanced(written)) return marked(value);
  return `{${quoted(typesettable(withoutPackages(onOneLine(written))))}}`;
}

/**
 * Escape the signs at which TeX would stop, so that they print as themselves: `_` and `^` only outside formulas.
 */
function typesettable(tex: string): string {
  const escaped = tex.replace(/(?<!\\)[&%#]/g, "\\$&");
  if (!/[_^]/.test(tex) || formulaCommand.test(tex)) return escaped;
  return escaped.replace(/(?<!\\)(?:\$(?:\\\$|[^$])*\$|[_^])/g, (part) => {
    if (part.length > 1) return part;
    return part === "_" ? "\\_" : "\\textasciicircum{}";
  });
}

/** Commands in whose arguments `_` and `^` make subscripts and superscripts. */
const formulaCommand = /\\(?:\(|\[|ce|ch|ensuremath|num|qty|si|SI|unit)(?![A-Za-z])/;

const subtitles = [
  "subtitle",
  "titleaddon",
  "booksubtitle",
  "booktitleaddon",
  "journalsubtitle",
  "maintitle",
];

function isBalanced(value: string): boolean {
  const { unpaired } = parseTex(value);
  return unpaired.length === 0;
}

function onOneLine(value: string): string {
  return value.replace(/\s+/g, " ");
}

/** Curl pairs of straight quotation marks, which TeX would set as two closing ones. */
function quoted(tex: string): string {
  const marks = tex.match(/"/g) ?? [];
  if (marks.length % 2 === 1 || /\\["a-z]*"|\$/.test(tex)) return tex;
  return tex.replace(/"([^"]*)"/g, "“$1”");
}

function marked(value: string | undefined): string {
  const text = value === undefined ? "" : quoted(texOfMarkup(value));
  return text && `{${text}}`;
}
