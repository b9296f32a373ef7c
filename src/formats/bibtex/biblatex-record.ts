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
  return `@${type}{${key},\n${lines.join("")}}`;
}
