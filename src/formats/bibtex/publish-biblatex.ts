import { asClaimed } from "../as-claimed.ts";
import { cautionNote } from "../export-note.ts";
import { residue } from "../residue.ts";
import { escapeTex } from "../tex/escape-tex.ts";
import { biblatexHead } from "./biblatex-head.ts";
import { biblatexOfBibtex } from "./biblatex-of-bibtex.ts";
import { writableKey, writeRecord, type BiblatexRecord } from "./biblatex-record.ts";
import { publicRecordOf } from "./record-of.ts";
import { isBraced } from "./split-list.ts";
import { plainText } from "../../works/plain-text.ts";
import type { Work } from "../../works/work.ts";

/**
 * Write works as BibLaTeX for others: independent of other entries, without private fields and our own notes, and
 * so that the standard styles print them. Those styles print no series of a treaty, and no court and no number of a
 * case, so these are also in `howpublished`; a resolution, or a letter with a number, is a report; an article
 * without a journal is `misc`; a dispute or a missing record is in `addendum`. What is added or left out in this
 * way is in `biblatex` for the import; styles ignore it.
 */
export function publishBiblatex(works: readonly Work[]): string {
  const records = works.map(published);
  return biblatexHead(records) + records.map((record) => `${writeRecord(record)}\n`).join("\n");
}

function published(work: Work): BiblatexRecord {
  const record = publicRecordOf(work);
  // An entry that was published before is published unchanged.
  if (record.fields.has("biblatex")) return record;
  const fields = new Map(record.fields);
  for (const name of unprinted) fields.delete(name);
  if (/ and /.test(fields.get("language") ?? "")) fields.delete("language");
  if (ownSubtypes.has(fields.get("entrysubtype") ?? "")) fields.delete("entrysubtype");
  const isClaimed = asClaimed(work) !== work;
  if (isClaimed) fields.delete("author");
  const type = isClaimed ? "misc" : standardType(work, record.type);
  const body = fields.get("organization");
  if (type === "report" && body !== undefined && !fields.has("institution")) {
    fields.delete("organization");
    fields.set("institution", body);
  }
  // A style would lower the capitals of a title that is a name, or of a description in brackets.
  const title = fields.get("title");
  if (title && !isBraced(title) && (namedByTitle.has(work.kind) || isDescription(title)))
    fields.set("title", `{${title}}`);
  const said = escapeTex(howPublished(work));
  if (said !== "" && !fields.has("howpublished")) fields.set("howpublished", said);
  if (said !== "" && work.kind === "case") fields.set("citation", said);
  if (work.kind === "case" && isEuropean(work)) {
    const known = fields.get("keywords");
    fields.set("keywords", known === undefined ? "echr" : `${known}, echr`);
  }
  const caution = cautionNote(work).join(" ").replace(/\.$/, "");
  if (caution !== "") {
    const own = fields.get("addendum");
    fields.set(
      "addendum",
      own === undefined ? escapeTex(caution) : `${own}. ${escapeTex(caution)}`,
    );
  }
  if (work.page !== undefined) fields.set("recordpage", escapeTex(work.page));
  const written = { ...record, type, fields };
  if (isSame(record, written)) return record;
  const left = residue(record, biblatexOfBibtex(written));
  fields.set("biblatex", left || `@${record.type}{${writableKey(record.key)}}`);
  return written;
}

/** Fields inherited from other entries are already included; the others would be printed whole, or in the list. */
const unprinted =
  "crossref xdata related relatedtype relatedstring relatedoptions annotation annote".split(" ");

/** Our own subtypes, which a style may print in brackets. */
const ownSubtypes: ReadonlySet<string> = new Set(["claim", "resolution", "source"]);

/** Official papers, whose titles are proper names. */
const namedByTitle: ReadonlySet<string> = new Set(["letter", "resolution", "source"]);

function isDescription(title: string): boolean {
  return /^\[[^[\]]*\]$/.test(title.trim());
}

/** Whether biblatex-oscola knows the cases of this court by a keyword, and cites them with court and day. */
function isEuropean({ csl }: Work): boolean {
  const court = csl.authority ?? csl.publisher ?? "";
  return /^European Court of Human Rights\b|^ECtHR\b/i.test(court);
}

/** An entry type for which the standard styles have a driver that prints the work’s fields. */
function standardType({ kind, csl }: Work, type: string): string {
  const isReport = kind === "resolution" || (kind === "letter" && csl.number !== undefined);
  if (isReport) return csl.title === undefined ? "misc" : "report";
  // Most styles print just "In." for an article without a journal.
  const isLoose = type === "article" && csl["container-title"] === undefined;
  return type === "letter" || isLoose ? "misc" : type;
}

/** `999 UNTS 171` for a treaty; the court and the number for a case. */
function howPublished({ kind, treaty, csl }: Work): string {
  if (treaty) return [treaty.volume, treaty.series, treaty.page].filter(Boolean).join(" ");
  if (kind !== "case") return "";
  return [csl.authority ?? csl.publisher, csl.number]
    .flatMap((one) => plainText(one) ?? [])
    .join(", ");
}

function isSame({ type, fields }: BiblatexRecord, other: BiblatexRecord): boolean {
  return (
    type === other.type &&
    fields.size === other.fields.size &&
    [...fields].every(([name, value]) => other.fields.get(name) === value)
  );
}
