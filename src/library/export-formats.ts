import { publishBiblatex } from "../formats/bibtex/publish-biblatex.ts";
import { exportBibtex } from "../formats/bibtex/export/export-bibtex.ts";
import { exportCslJson } from "../formats/csl-json/export-csl-json.ts";
import { exportCslYaml } from "../formats/csl-json/export-csl-yaml.ts";
import { exportRis } from "../formats/ris/export-ris.ts";
import { exportZoteroRdf } from "../formats/zotero-rdf/export-zotero-rdf.ts";
import type { Library } from "./library.ts";
import { publishedFormats, type FormatId, type PublishedFormat } from "./published-formats.ts";
import type { Work } from "../works/work.ts";

export type { FormatId } from "./published-formats.ts";

type WriteWorks = (works: readonly Work[], library: Library) => string;

const writers: Readonly<Record<FormatId, WriteWorks>> = {
  bibtex: exportBibtex,
  biblatex: publishBiblatex,
  ris: exportRis,
  "csl-json": exportCslJson,
  "csl-yaml": exportCslYaml,
  "zotero-rdf": exportZoteroRdf,
};

/** A format and its writer. */
export interface Format extends PublishedFormat {
  id: FormatId;
  write: WriteWorks;
}

/** The formats, in the order in which they are offered. */
export const formats: readonly Format[] = publishedFormats.map((format) => ({
  ...format,
  write: writers[format.id],
}));
