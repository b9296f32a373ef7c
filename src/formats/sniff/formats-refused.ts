const asRis = "export it as RIS or BibTeX";
const worksAsRis = "export its works from your reference manager as RIS or BibTeX";
const ofDatacite = "at DataCite, export BibTeX, RIS or CSL-JSON (Citeproc JSON)";
const ofPubmed = "in PubMed, choose Save, then the format PubMed (NBIB)";
const ofCatalogue = "ask the catalogue for MODS, RIS or BibTeX";

/** Formats that are recognised but not read, as named in messages, and what to do instead. */
export const refusedFormats = {
  "a bibliography that LaTeX wrote (.bbl)": "take the .bib file that it was made from",
  "a citation style (CSL)": "name it with --style",
  "a document in RTF": worksAsRis,
  "a document or an archive (DOCX, ODT, ZIP)": worksAsRis,
  "a LaTeX document": "take the .bib file that it names",
  "a list of DOIs": "look them up with Zotero (“Add by identifier”), and export RIS or BibTeX",
  "a list of PubMed’s numbers": "look them up in PubMed, and choose Save, then PubMed (NBIB)",
  "a page of HTML": "take the records themselves: most catalogues offer RIS or BibTeX",
  "a PDF": "let Zotero find its record, and export that as RIS or BibTeX",
  "a picture": "take a file of text",
  "a table of Google Scholar (CSV)": `in Google Scholar, ${asRis}`,
  "a table of PubMed (CSV)": ofPubmed,
  "a table of Scopus (CSV)": `in Scopus, ${asRis}`,
  "a table of Web of Science": "in Web of Science, export “Plain text file”, RIS or BibTeX",
  "a table (CSV)": `${asRis}; of tables only Zotero’s CSV is read`,
  "an SQLite database": "export its works as RIS or BibTeX from the program it belongs to",
  BibTeXML: "take the BibTeX that it was made from",
  "CodeMeta or other JSON-LD": "take the CITATION.cff or BibTeX beside it",
  "Crossref’s XML": "ask Crossref for JSON, or its DOI for BibTeX",
  "DataCite’s JSON": ofDatacite,
  "DataCite’s XML": ofDatacite,
  "EndNote’s own library": "in EndNote, choose File, Export, and the style RefMan (RIS) or XML",
  "Europe PMC’s JSON": `at Europe PMC, ${asRis}`,
  MARC: ofCatalogue,
  "MARC in XML": ofCatalogue,
  "Mendeley’s own library": "in Mendeley, choose File, Export, and BibTeX or RIS",
  ONIX: "ask the publisher for RIS or BibTeX",
  "Ovid’s text": "in Ovid, export RIS",
  "PubMed’s JSON": ofPubmed,
  "PubMed’s XML": ofPubmed,
  "RDF that Zotero did not write": "take RIS or BibTeX, or open it in Zotero and export that",
  "Semantic Scholar’s JSON": "at Semantic Scholar, export BibTeX",
  TEI: "export the works that it lists as RIS or BibTeX",
  "Word’s list of sources (XML)": worksAsRis,
  "Zotero’s own JSON": "in Zotero, export CSL JSON, BibLaTeX or Zotero RDF",
  "Zotero’s own library": "in Zotero, choose File, Export Library, and BibLaTeX or Zotero RDF",
} as const;

export type RefusedFormat = keyof typeof refusedFormats;
