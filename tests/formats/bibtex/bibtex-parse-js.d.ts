declare module "@orcid/bibtex-parse-js" {
  interface ParsedEntry {
    citationKey: string;
    entryType: string;
    entryTags: Record<string, string>;
  }
  const parser: { toJSON(text: string): ParsedEntry[] };
  export default parser;
}
