/** An entry of BibLaTeX as data: names in lower case, values as they stand between braces. */
export interface BiblatexRecord {
  key: string;
  /** In lower case. */
  type: string;
  fields: ReadonlyMap<string, string>;
}

/** Write an entry, a field a line, without a final line break. */
export function writeRecord({ key, type, fields }: BiblatexRecord): string {
  const lines = [...fields].map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${type}{${key},\n${lines.join("")}}`;
}
