/** Archives by their name in `eprinttype`: the address of a work is this address followed by its number. */
const archives: ReadonlyMap<string, { name: string; address: string }> = new Map([
  ["arxiv", { name: "arXiv", address: "https://arxiv.org/abs/" }],
  ["googlebooks", { name: "Google Books", address: "https://books.google.com/books?id=" }],
  ["hal", { name: "HAL", address: "https://hal.science/" }],
  ["hdl", { name: "Handle", address: "https://hdl.handle.net/" }],
  ["hudoc", { name: "HUDOC", address: "https://hudoc.echr.coe.int/eng?i=" }],
  ["iacr", { name: "IACR ePrint", address: "https://eprint.iacr.org/" }],
  ["jstor", { name: "JSTOR", address: "https://www.jstor.org/stable/" }],
  ["pmc", { name: "PMCID", address: "https://www.ncbi.nlm.nih.gov/pmc/articles/" }],
  ["pubmed", { name: "PMID", address: "https://pubmed.ncbi.nlm.nih.gov/" }],
  ["ssrn", { name: "SSRN", address: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=" }],
]);

/** The number of a work in an online archive. */
export interface Eprint {
  /** In lower case; `arxiv` if none is written and the number looks like arXiv’s, otherwise empty. */
  type: string;
  /** The archive’s own name. */
  archive: string;
  number: string;
  /** `cs.CL` */
  section?: string;
  /** The work’s address, if the archive is known or the number is an address. */
  address?: string;
}

/** Read the archive number from the fields of an entry, as BibLaTeX and BibTeX write them. */
export function eprintOf(fields: ReadonlyMap<string, string>): Eprint | undefined {
  const written = bare(fields.get("eprint"));
  if (written === "") return undefined;
  const named = bare(fields.get("eprinttype") ?? fields.get("archiveprefix"));
  const isArxiv = /^(?:arxiv:\s*)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/i.test(
    written,
  );
  const type = named === "" ? (isArxiv ? "arxiv" : "") : named.toLowerCase();
  const archive = archives.get(type);
  const number = written
    .replace(/^arxiv:\s*/i, "")
    .replace(/^https?:\/\/arxiv\.org\/(?:abs|pdf)\//, "");
  const section = bare(fields.get("eprintclass") ?? fields.get("primaryclass"));
  const isAddress = /^https?:/.test(number);
  const address = isAddress ? number : archive && archive.address + number;
  return {
    type,
    archive: archive?.name ?? named,
    number,
    ...(section && { section }),
    ...(address && { address }),
  };
}

function bare(value = ""): string {
  return value.replace(/[{}]/g, "").trim();
}
