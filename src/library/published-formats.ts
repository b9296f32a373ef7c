/** A format in which works are published, for use in other programs; `docs/formats.md` has what each carries. */
export interface PublishedFormat {
  id: string;
  label: string;
  /** Of the stable files, after a dot. */
  extension: string;
  mediaType: string;
  /** How the files of works become one of several: as text, with what stands between them, or by their own rules. */
  join: "biblatex" | "json" | "rdf" | { between: string };
}

/** The formats, in the order in which they are offered. A browser reads this without their writers. */
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
