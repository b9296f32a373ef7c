import type { LibraryFormat } from "./formats-read.ts";
import type { RefusedFormat } from "./formats-refused.ts";

/** Line starts that identify a format; if there are several in a text, the first one counts. */
const starts: readonly [start: RegExp, format: LibraryFormat | RefusedFormat][] = [
  [/@\s*[A-Za-z]+\s*[{(]/, "BibLaTeX"],
  [/PMID ?-|OWN {1,2}- +(?:NLM|ERIC)/, "PubMed’s format"],
  [/TY {1,4}-(?: |[\r\n]|$)/, "RIS"],
  [/PT [A-Z]\r?\n/, "Web of Science’s text"],
  [/FN (?:Clarivate|Thomson|ISI)/, "Web of Science’s text"],
  [/PT\tAU\t/, "a table of Web of Science"],
  [/%[0TABEJ](?: [^\r\n]*)?\s*(?:[\r\n]%[0-9A-Z@]|$)/, "Refer"],
  [/cff-version\s*:/, "CFF"],
  [/\\begin\s*\{thebibliography\}/, "a bibliography that LaTeX wrote (.bbl)"],
  [/\\documentclass/, "a LaTeX document"],
  [/<\d+>\r?\n(?:.+\r?\n)?(?:Unique Identifier|Accession Number|Authors?)\r?\n/, "Ovid’s text"],
];
const lineStarts = starts.map(([start, format]) => {
  return [new RegExp(String.raw`(?<![^\r\n])[ \t]*(?:${start.source})`), format] as const;
});

const yaml = /^(?:---\s*\r?\n)?(?:\s*#.*\r?\n)*(?:references\s*:|-\s+["']?[\w-]+["']?\s*:)/;

/** The format of a text that is neither JSON nor XML; `undefined` if nothing identifies it. */
export function sniffText(head: string): LibraryFormat | RefusedFormat | undefined {
  const text = head.replace(/^\s+/, "");
  if (text.startsWith("{\\rtf")) return "a document in RTF";
  if (/^\d{5}[acdnp][a-z ]{2}/.test(text)) return "MARC";
  if (yaml.test(text)) return "CSL-YAML";
  const found = lineStarts.flatMap(([start, format]) => {
    const index = start.exec(text)?.index;
    return index === undefined ? [] : [{ index, format }];
  });
  const [first] = found.sort((one, other) => one.index - other.index);
  if (first) return first.format;
  // An entry may start in the middle of a line.
  return /@\s*[A-Za-z]+\s*[{(]/.test(text) ? "BibLaTeX" : (sniffTable(text) ?? sniffList(text));
}

function sniffTable(text: string): LibraryFormat | RefusedFormat | undefined {
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const columns = head.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ""));
  const has = (...names: string[]): boolean => names.every((name) => columns.includes(name));
  if (columns.length < 3) return undefined;
  if (has("Key", "Item Type")) return "Zotero’s CSV";
  if (has("Authors", "Title", "Source title")) return "a table of Scopus (CSV)";
  if (has("PMID", "Title", "Citation")) return "a table of PubMed (CSV)";
  if (has("Authors", "Title", "Publication", "Publisher")) return "a table of Google Scholar (CSV)";
  return columns.some((name) => /^(?:article |document |primary )?title$/i.test(name))
    ? "a table (CSV)"
    : undefined;
}

function sniffList(text: string): RefusedFormat | undefined {
  const lines = text
    .split(/\r?\n/, 50)
    .map((line) => line.trim())
    .filter(Boolean);
  const all = (look: RegExp): boolean => lines.length > 0 && lines.every((line) => look.test(line));
  if (all(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/\S+$/i))
    return "a list of DOIs";
  return all(/^(?:PMID:?\s*)?\d{6,9}$/i) ? "a list of PubMed’s numbers" : undefined;
}
