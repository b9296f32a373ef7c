import { saidAuthor } from "./as-claimed.ts";
import { namedOf, nameText } from "../works/names.ts";
import { textOfField } from "./bibtex/field-text.ts";
import { noteFields } from "./note-fields.ts";
import { kindNames } from "../works/kind-names.ts";
import { isPublishedLetter } from "../works/kind-of.ts";
import { parseDates } from "./bibtex/parse-treaty.ts";
import { eprintOf } from "../works/eprint.ts";
import { plainText } from "../works/plain-text.ts";
import { claimsOf, type Claim } from "./bibtex/verification/claims.ts";
import { evidenceOf, type Evidence } from "./bibtex/verification/evidence.ts";
import { isDoubtful, recordState, type RecordState } from "./bibtex/verification/record-state.ts";
import { wordsOfStates } from "./bibtex/verification/state-words.ts";
import { splitList } from "./bibtex/split-list.ts";
import type { Work, WorkKind } from "../works/work.ts";

/** Kinds that share their type with other kinds in every format. */
const kindsToName: readonly WorkKind[] = ["claim", "resolution", "source"];

/**
 * What is known about the record itself, one sentence per line: how it was verified, whether it lacks a title, and
 * which details are not confirmed. Every export includes these lines, so that no copy loses them.
 */
export function statusNote(work: Work): string[] {
  const state = wordsOfStates.en[recordState(work)];
  const date = work.verifiedOn ? `, last checked ${work.verifiedOn}` : "";
  const unconfirmed = work.unconfirmed.map((item) => describeUnconfirmed(work, item));
  return [
    `Catalogue record: ${state}${date}.`,
    ...(work.csl.title ? [] : ["The record has no title, and none is supplied."]),
    ...(unconfirmed.length > 0 ? [`Not confirmed: ${unconfirmed.join("; ")}.`] : []),
    ...line("Page of this record", work.page),
  ];
}

/** The work’s own note, which styles print. */
export function ownNote({ csl }: Work): string[] {
  const note = plainText(csl.note);
  return note === undefined ? [] : [note];
}

/** What readers of a list of works must know about the record: that it is disputed, or that none was found. */
export function cautionNote(work: Work): string[] {
  const caution = cautions.get(recordState(work));
  if (caution === undefined) return [];
  const said = saidAuthor(work);
  return [`${[caution, ...(said === undefined ? [] : [said])].join("; ")}.`];
}

const cautions: ReadonlyMap<RecordState, string> = new Map([
  ["not-located", "No record found"],
  ["disputed", "Record disputed"],
  ["denied", "Existence disputed"],
]);

/** Whether a line of a note is such a caution, in its present wording or that of an earlier version. */
export function isCaution(line: string): boolean {
  const [caution = ""] = line.replace(/\.$/, "").split("; attributed to ");
  return [...cautions.values(), "Record not located"].includes(caution);
}

/** Details of a work for which other formats have no field, one per line: `Depositary: …`. */
export function detailNote(work: Work): string[] {
  const { csl, fields, treaty } = work;
  const name = kindNames[work.kind].one;
  const { asserted, denied, differing } = claimsOf(work);
  return [
    ...(kindsToName.includes(work.kind) || isPublishedLetter(work) || isDoubtful(work)
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
    ...line("Asserted by", claimed(asserted)),
    ...line("Denied by", claimed(denied)),
    ...line("Given differently by", claimed(differing)),
    ...line("Evidence for the record", evidenceOf(work).map(describeEvidence).join("; ")),
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

/** A field as plain text, with semicolons between the items of a list, be they `name=date` or text. */
function readField(field: string, written: string | undefined): string | undefined {
  if (!written) return undefined;
  const dates = parseDates(written);
  if (field === "accessions" && dates.size > 0) {
    return [...dates].map(([name, date]) => `${name} ${date}`).join("; ");
  }
  if (field === "language") {
    // Every format has a field for a single language.
    const languages = splitList(written);
    return languages.length > 1 ? languages.join("; ") : undefined;
  }
  return textOfField(field, written);
}

/** The number in an archive, as Zotero writes it in “Extra”: `arXiv: 2101.00001 [cs.CL]`. */
function identifier({ fields }: Work): string[] {
  const eprint = eprintOf(fields);
  if (!eprint) return [];
  const { archive, number, section } = eprint;
  return line(archive || "Eprint", section ? `${number} [${section}]` : number);
}

/** What was seen, and where: `UN Treaty Collection, https://…, “…” (publisher’s own, seen 2026-11-22)`. */
function describeEvidence(evidence: Evidence): string {
  const { title, address, words, seen, archived, isPrimary, whyCopy } = evidence;
  const what = [title, address, ...words.map((one) => `“${one}”`)].filter(Boolean).join(", ");
  const how = [
    isPrimary === true ? "the publisher’s own" : isPrimary === false ? "a copy" : "",
    whyCopy,
    seen && `seen ${seen}`,
    archived && ["archived", archived.date, archived.address].filter(Boolean).join(" "),
  ].filter(Boolean);
  return how.length > 0 ? `${what} (${how.join(", ")})` : what;
}

/** Who makes the claim, when and where: `delreport.com, 2025-03-27; khojaly-2025`. */
function claimed(claims: readonly Claim[]): string {
  return claims
    .map(({ by, date, addresses, words }) =>
      [
        typeof by === "string" ? by : by.source,
        date,
        ...addresses,
        ...words.map((one) => `“${one}”`),
      ]
        .filter(Boolean)
        .join(", "),
    )
    .join("; ");
}

function listNames(value: unknown): string {
  return namedOf(value).map(nameText).join("; ");
}

function line(label: string, value: string | number | undefined): string[] {
  return value === undefined || value === "" ? [] : [`${label}: ${value}`];
}
