import { readCff } from "../formats/cff/read-cff.ts";
import { readCrossref } from "../formats/crossref/read-crossref.ts";
import { readEndnoteXml } from "../formats/endnote/read-endnote-xml.ts";
import { readRefer } from "../formats/endnote/read-refer.ts";
import type { ReadForeign } from "../formats/foreign/foreign-record.ts";
import { readMods } from "../formats/mods/read-mods.ts";
import { readNbib } from "../formats/nbib/read-nbib.ts";
import { readOpenalex } from "../formats/openalex/read-openalex.ts";
import { readRis } from "../formats/ris/read-ris.ts";
import type { LibraryFormat } from "../formats/sniff/formats-read.ts";
import { readWikidata } from "../formats/wikidata/read-wikidata.ts";
import { readWos } from "../formats/wos/read-wos.ts";
import { readZoteroCsv } from "../formats/zotero-csv/read-zotero-csv.ts";
import { readZoteroRdf } from "../formats/zotero-rdf/biblatex-of-rdf.ts";

/** The readers of formats whose records become BibLaTeX entries. */
export const foreignReaders: ReadonlyMap<LibraryFormat, ReadForeign> = new Map<
  LibraryFormat,
  ReadForeign
>([
  ["CFF", readCff],
  ["Crossref’s JSON", readCrossref],
  ["EndNote’s XML", readEndnoteXml],
  ["MODS", readMods],
  ["OpenAlex’s JSON", readOpenalex],
  ["PubMed’s format", readNbib],
  ["Refer", readRefer],
  ["RIS", readRis],
  ["Web of Science’s text", readWos],
  ["Wikidata’s JSON", readWikidata],
  ["Zotero’s CSV", readZoteroCsv],
  ["Zotero’s RDF", readZoteroRdf],
]);
