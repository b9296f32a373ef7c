/** The formats a library may be written in, as named in messages. */
export type LibraryFormat =
  | "BibLaTeX"
  | "CFF"
  | "Crossref’s JSON"
  | "CSL-JSON"
  | "CSL-YAML"
  | "EndNote’s XML"
  | "MODS"
  | "OpenAlex’s JSON"
  | "PubMed’s format"
  | "Refer"
  | "RIS"
  | "Web of Science’s text"
  | "Wikidata’s JSON"
  | "Zotero’s CSV"
  | "Zotero’s RDF";
