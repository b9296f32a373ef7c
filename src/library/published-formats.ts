/** A format in which works are published for use in other programs; `docs/formats.md` says what each contains. */
export interface PublishedFormat {
  id: string;
  label: string;
  /** The programs that the format suits best; names, the same in all languages. */
  programs: string;
  /** The ending of the permanent files, after a dot. */
  extension: string;
  mediaType: string;
  /** How to join the files of several works: as text, with this text between them, or by rules of the format. */
  join: "biblatex" | "json" | "rdf" | { between: string };
}

/** The formats, in the order in which they are offered. Browsers load this list without the writers. */
export const publishedFormats = [
  {
    id: "bibtex",
    label: "BibTeX",
    programs: "BibTeX, natbib",
    extension: "bib",
    mediaType: "application/x-bibtex",
    join: { between: "\n" },
  },
  {
    id: "biblatex",
    label: "BibLaTeX",
    programs: "LaTeX, biber",
    extension: "biblatex.bib",
    mediaType: "application/x-bibtex",
    join: "biblatex",
  },
  {
    id: "ris",
    label: "RIS",
    programs: "EndNote, Mendeley, Word",
    extension: "ris",
    mediaType: "application/x-research-info-systems",
    join: { between: "\r\n" },
  },
  {
    id: "csl-json",
    label: "CSL-JSON",
    programs: "Pandoc, Quarto",
    extension: "json",
    mediaType: "application/vnd.citationstyles.csl+json",
    join: "json",
  },
  {
    id: "csl-yaml",
    label: "CSL-YAML",
    programs: "Pandoc, Quarto",
    extension: "yaml",
    mediaType: "application/yaml",
    join: { between: "" },
  },
  {
    id: "zotero-rdf",
    label: "Zotero RDF",
    programs: "Zotero",
    extension: "rdf",
    mediaType: "application/rdf+xml",
    join: "rdf",
  },
] as const satisfies readonly PublishedFormat[];

export type FormatId = (typeof publishedFormats)[number]["id"];
