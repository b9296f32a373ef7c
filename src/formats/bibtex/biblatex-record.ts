import { slug } from "../../works/slug.ts";

/** A BibLaTeX entry as data: names in lower case, values as written between braces. */
export interface BiblatexRecord {
  key: string;
  /** In lower case. */
  type: string;
  fields: ReadonlyMap<string, string>;
}

/** Write an entry, one field per line, without a final line break. */
export function writeRecord({ key, type, fields }: BiblatexRecord): string {
  const lines = [...fields].map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${writableKey(key)},\n${lines.join("")}}`;
}

/** A key as an entry can have it: those of other formats may hold what would end it, and begin something else. */
export function writableKey(key: string): string {
  return /[",={}\u0000-\u001F\u007F\u2028\u2029]/.test(key) ? slug(key) : key;
}
