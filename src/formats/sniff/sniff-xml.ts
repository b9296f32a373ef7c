import type { LibraryFormat } from "./formats-read.ts";
import type { RefusedFormat } from "./formats-refused.ts";

/** Names of root elements, without prefixes, and their formats. */
const roots: ReadonlyMap<string, LibraryFormat | RefusedFormat> = new Map<
  string,
  LibraryFormat | RefusedFormat
>([
  ["mods", "MODS"],
  ["modsCollection", "MODS"],
  ["RDF", "Zotero’s RDF"],
  ["html", "a page of HTML"],
  ["file", "BibTeXML"],
  ["Sources", "Word’s list of sources (XML)"],
  ["style", "a citation style (CSL)"],
  ["doi_batch", "Crossref’s XML"],
  ["doi_records", "Crossref’s XML"],
  ["crossref_result", "Crossref’s XML"],
  ["resource", "DataCite’s XML"],
  ["collection", "MARC in XML"],
  ["record", "MARC in XML"],
  ["ONIXMessage", "ONIX"],
  ["PubmedArticleSet", "PubMed’s XML"],
  ["PubmedBookArticleSet", "PubMed’s XML"],
  ["MedlineCitationSet", "PubMed’s XML"],
  ["TEI", "TEI"],
  ["listBibl", "TEI"],
]);

/** The format of a text that starts like XML, by its first element; `undefined` if unknown. */
export function sniffXml(head: string): LibraryFormat | RefusedFormat | undefined {
  if (/^\s*<!doctype html/i.test(head)) return "a page of HTML";
  const start = /<(?:([\w.-]+):)?([A-Za-z][\w.-]*)(?=[\s/>])/.exec(
    head.replace(
      /<\?[\s\S]*?(?:\?>|$)|<!--[\s\S]*?(?:-->|$)|<!DOCTYPE[^[<>]*(?:\[[\s\S]*?(?:\]|$))?[^<>]*>/g,
      "",
    ),
  );
  const name = start?.[2] ?? "";
  if (/<ref-type\b|<database\b[^>]*\.(?:enl|bdb)|<source-app\b/.test(head)) return "EndNote’s XML";
  if (name === "records" || name === "xml") return "EndNote’s XML";
  if (name === "RDF" && /purl\.org\/ontology\/bibo|schema\.org|BIBFRAME|bibframe/.test(head)) {
    return "RDF that Zotero did not write";
  }
  return roots.get(name) ?? roots.get(name.toLowerCase());
}
