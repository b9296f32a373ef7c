import { exportBiblatex } from "./export-biblatex.ts";
import { exportBibtex } from "./export-bibtex.ts";
import { exportCslJson } from "./export-csl-json.ts";
import { exportRis } from "./export-ris.ts";
import { exportZoteroRdf } from "./export-zotero-rdf.ts";
import type { Library } from "./library.ts";
import type { Work } from "./work.ts";

export type FormatId = "biblatex" | "bibtex" | "ris" | "csl-json" | "zotero-rdf";

/** A format in which works can be taken away; `losses.ts` has what each cannot hold. */
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
    write: exportBiblatex,
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
    id: "zotero-rdf",
    label: "Zotero RDF",
    extension: "rdf",
    mediaType: "application/rdf+xml",
    write: exportZoteroRdf,
  },
];
