import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { biblatexOfCsl } from "../bibtex/biblatex-of-csl.ts";
import { restore } from "../residue.ts";
import { cslOfRis } from "./csl-of-ris.ts";
import type { RisLine } from "./scan-ris.ts";

/** A record of RIS as an entry of BibLaTeX; what an export put into its note is in it again. */
export function biblatexOfRis(lines: readonly RisLine[], key: string): BiblatexRecord {
  const { kind, csl, residue } = cslOfRis(lines, key);
  const record = biblatexOfCsl({ key, kind, csl, ...(kind === "treaty" && { treaty: {} }) });
  return restore(record, residue);
}
