import { namedOf, nameText } from "../works/names.ts";
import { textOfField } from "./bibtex/field-text.ts";
import { noteFields } from "./note-fields.ts";
import { kindNames } from "../works/kind-names.ts";
import { isPublishedLetter } from "../works/kind-of.ts";
import { parseDates } from "./bibtex/parse-treaty.ts";
import { eprintOf } from "../works/eprint.ts";
import { plainText } from "../works/plain-text.ts";
import { splitList } from "./bibtex/split-list.ts";
import type { Verification, Work, WorkKind } from "../works/work.ts";

const verificationWords: Record<Verification, string> = {
  verified: "verified",
  reported: "reported, not verified",
  disputed: "disputed",
  "not-located": "not located",
  unverified: "unverified",
};

/** Kinds that share their type with others in every format. */
const kindsToName: readonly WorkKind[] = ["claim", "resolution", "source"];

/**
 * What is known about the record itself, a sentence a line: its verification, that it has no title, and
 * what in it is not confirmed. Every export carries these lines, so that no copy loses them.
 */
export function statusNote(work: Work): string[] {
  const words = verificationWords[work.verification];
  const date = work.verifiedOn ? `, looked up ${work.verifiedOn}` : "";
  const unconfirmed = work.unconfirmed.map((item) => describeUnconfirmed(work, item));
  return [
    `Record ${words}${date}.`,
    ...(work.csl.title ? [] : ["The record has no title, and none is supplied."]),
    ...(unconfirmed.length > 0 ? [`Not confirmed: ${unconfirmed.join("; ")}.`] : []),
  ];
}

/** The work’s own note, which styles print. */
export function ownNote({ csl }: Work): string[] {
  const note = plainText(csl.note);
  return note === undefined ? [] : [note];
}

/** What of the record readers of a list of works must know: that it is disputed, or was not found. */
export function cautionNote(work: Work): string[] {
  const isDoubtful = work.verification === "disputed" || work.verification === "not-located";
  return isDoubtful ? [`Record ${verificationWords[work.verification]}.`] : [];
}

/** What a work holds that other formats have no place for, a line each: `Depositary: …`. */
export function detailNote(work: Work): string[] {
  const { csl, fields, treaty, evidence } = work;
  const name = kindNames[work.kind].one;
  return [
    ...(kindsToName.includes(work.kind) || isPublishedLetter(work)
      ? [`Kind of work: ${name}`]
      : []),
    ...identifier(work),
    ...line("With", listNames(csl["contributor"])),
    ...line("Adopted", treaty?.adopted),
    ...line("Opened for signature", treaty?.opened),
    ...line("Entered into force", treaty?.inForce),
    ...line("Registration number", treaty?.registration),
    ...line("Articles", treaty?.articles),
    ...noteFields.flatMap(([field, label]) => line(label, readField(field, fields.get(field)))),
    ...line("Evidence for the record", evidence.length > 0 ? evidence.join("; ") : undefined),
  ];
}

function describeUnconfirmed({ fields }: Work, item: string): string {
  const [name = "", ...rest] = item.split(":");
  const part = rest.join(":");
  if (part === "") {
    const value = name === "annotation" ? undefined : fields.get(name);
    return value ? `${name} (${readField(name, value) ?? value})` : name;
  }
  const date = parseDates(fields.get(name)).get(part);
  return date ? `${name}, ${part} (${date})` : `${name}, "${part}"`;
}

/** A field as plain text: a list of `name=date` or of texts with semicolons. */
function readField(field: string, written: string | undefined): string | undefined {
  if (!written) return undefined;
  const dates = parseDates(written);
  if (field === "accessions" && dates.size > 0) {
    return [...dates].map(([name, date]) => `${name} ${date}`).join("; ");
  }
  if (field === "language") return splitList(written).join("; ");
  return textOfField(field, written);
}

/** The number in an archive, as Zotero has it among other data: `arXiv: 2101.00001 [cs.CL]`. */
function identifier({ fields }: Work): string[] {
  const eprint = eprintOf(fields);
  if (!eprint) return [];
  const { archive, number, section } = eprint;
  return line(archive || "Eprint", section ? `${number} [${section}]` : number);
}

function listNames(value: unknown): string {
  return namedOf(value).map(nameText).join("; ");
}

function line(label: string, value: string | number | undefined): string[] {
  return value === undefined || value === "" ? [] : [`${label}: ${value}`];
}
