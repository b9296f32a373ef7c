/** A format in which works are published for use in other programs; `docs/formats.md` says what each contains. */
export interface PublishedFormat {
  id: string;
  label: string;
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
    extension: "bib",
    mediaType: "application/x-bibtex",
    join: { between: "\n" },
  },
  {
    id: "biblatex",
    label: "BibLaTeX",
    extension: "biblatex.bib",
    mediaType: "application/x-bibtex",
    join: "biblatex",
  },
  {
    id: "ris",
    label: "RIS",
    extension: "ris",
    mediaType: "application/x-research-info-systems",
    join: { between: "\r\n" },
  },
  {
    id: "csl-json",
    label: "CSL-JSON",
    extension: "json",
    mediaType: "application/vnd.citationstyles.csl+json",
    join: "json",
  },
  {
    id: "csl-yaml",
    label: "CSL-YAML",
    extension: "yaml",
    mediaType: "application/yaml",
    join: { between: "" },
  },
  {
    id: "zotero-rdf",
    label: "Zotero RDF",
    extension: "rdf",
    mediaType: "application/rdf+xml",
    join: "rdf",
  },
] as const satisfies readonly PublishedFormat[];

export type FormatId = (typeof publishedFormats)[number]["id"];
