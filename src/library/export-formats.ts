import { publishBiblatex } from "../formats/bibtex/publish-biblatex.ts";
import { exportBibtex } from "../formats/bibtex/export/export-bibtex.ts";
import { exportCslJson } from "../formats/csl-json/export-csl-json.ts";
import { exportCslYaml } from "../formats/csl-json/export-csl-yaml.ts";
import { exportRis } from "../formats/ris/export-ris.ts";
import { exportZoteroRdf } from "../formats/zotero-rdf/export-zotero-rdf.ts";
import type { Library } from "./library.ts";
import type { Work } from "../works/work.ts";

export type FormatId = "biblatex" | "bibtex" | "ris" | "csl-json" | "csl-yaml" | "zotero-rdf";

/** A format in which works are published, for use in other programs; `docs/formats.md` has what each carries. */
export interface Format {
  id: FormatId;
  label: string;
  /** Of the stable files, after a dot. */
  extension: string;
  mediaType: string;
  write(works: readonly Work[], library: Library): string;
}

/** The formats, in the order in which they are offered. */
export const formats: readonly Format[] = [
  {
    id: "bibtex",
    label: "BibTeX",
    extension: "bib",
    mediaType: "application/x-bibtex",
    write: exportBibtex,
  },
  {
    id: "biblatex",
    label: "BibLaTeX",
    extension: "biblatex.bib",
    mediaType: "application/x-bibtex",
    write: publishBiblatex,
  },
  {
    id: "ris",
    label: "RIS",
    extension: "ris",
    mediaType: "application/x-research-info-systems",
    write: exportRis,
  },
  {
    id: "csl-json",
    label: "CSL-JSON",
    extension: "json",
    mediaType: "application/vnd.citationstyles.csl+json",
    write: exportCslJson,
  },
  {
    id: "csl-yaml",
    label: "CSL-YAML",
    extension: "yaml",
    mediaType: "application/yaml",
    write: exportCslYaml,
  },
  {
    id: "zotero-rdf",
    label: "Zotero RDF",
    extension: "rdf",
    mediaType: "application/rdf+xml",
    write: exportZoteroRdf,
  },
];
