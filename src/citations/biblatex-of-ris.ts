import type { BiblatexRecord } from "./biblatex-record.ts";
import { biblatexOfCsl } from "./biblatex-of-csl.ts";
import { hasTypeInZotero, isPaperInRis } from "./kind-of.ts";
import { kinds } from "./kinds.ts";
import { residueIn, withoutResidue } from "./note-residue.ts";
import { restore } from "./residue.ts";
import { risDate } from "./ris-date.ts";
import type { RisLine } from "./scan-ris.ts";
import type { CslItem, CslName, WorkKind } from "./work.ts";

/** The variable of CSL that a tag holds, whatever the type; the first tag with a value counts. */
const variables: Readonly<Record<string, string>> = {
  TI: "title",
  T1: "title",
  CT: "title",
  ST: "title-short",
  T2: "container-title",
  JO: "container-title",
  JF: "container-title",
  JA: "container-title",
  BT: "container-title",
  T3: "collection-title",
  ET: "edition",
  VL: "volume",
  IS: "issue",
  M1: "number",
  PB: "publisher",
  CY: "publisher-place",
  PP: "publisher-place",
  DO: "DOI",
  UR: "URL",
  LA: "language",
  AB: "abstract",
  N2: "abstract",
};

const roles: Readonly<Record<string, string>> = {
  AU: "author",
  A1: "author",
  A2: "editor",
  ED: "editor",
  A4: "translator",
};

/** Tags that are read otherwise, or say nothing of the work. */
const read = new Set(["TY", "ID", "SP", "EP", "PY", "Y1", "DA", "SN", "KW", "N1", "ER"]);

/** A record of RIS as an entry of BibLaTeX; what its tags say that has no field stands in its note. */
export function biblatexOfRis(lines: readonly RisLine[], key: string): BiblatexRecord {
  const all = (...tags: string[]): string[] =>
    lines.filter(({ tag, value }) => tags.includes(tag) && value !== "").map(({ value }) => value);
  const type = all("TY")[0] ?? "";
  const [left, notes] = residueOf(all("N1"));
  const kind = kindOf(type, notes);
  const isPaper = isPaperInRis(type);
  const csl: CslItem = { id: key, type: isPaper ? "paper-conference" : "document" };
  const known = isPaper ? variablesOfPaper(all("C3").length > 0) : variables;
  for (const { tag, value } of lines) {
    const variable = known[tag];
    if (variable && value !== "") csl[variable] ??= value;
  }
  for (const [tag, role] of Object.entries(roles)) {
    const names = all(tag).map(nameOf);
    if (names.length > 0) csl[role] = [...((csl[role] as CslName[] | undefined) ?? []), ...names];
  }
  const genre = hasTypeInZotero(kind) ? all("M3")[0] : undefined;
  if (genre !== undefined) csl["genre"] = genre;
  const pages = [...all("SP").slice(0, 1), ...all("EP").slice(0, 1)];
  if (pages.length > 0) csl["page"] = pages.join("-");
  const { date, unread } = risDate(lines);
  if (date) csl.issued = date;
  const serial = all("SN");
  if (serial.length > 0) {
    csl[/^[\d]{4}-?[\d]{3}[\dXx]$/.test(serial[0] ?? "") ? "ISSN" : "ISBN"] = serial.join(", ");
  }
  const keywords = all("KW");
  if (keywords.length > 0) csl["keyword"] = keywords.join(", ");
  const other = lines.filter(
    (line) => line.value !== "" && (!isRead(line.tag, known, genre) || unread.includes(line)),
  );
  const note = [...notes, ...other.map(({ tag, value }) => `${tag}: ${value}`)];
  if (note.length > 0) csl["note"] = note.join(" ");
  const read = biblatexOfCsl({ key, kind, csl, ...(kind === "treaty" && { treaty: {} }) });
  return restore(read, left);
}

/** Those of a paper in proceedings; beside `C3`, which names these, `T2` names the conference. */
function variablesOfPaper(hasProceedings: boolean): Readonly<Record<string, string>> {
  return {
    ...variables,
    C1: "publisher-place",
    C3: "container-title",
    ...(hasProceedings && { T2: "event-title" }),
  };
}

function residueOf(notes: readonly string[]): [residue: string | undefined, notes: string[]] {
  const lines = notes.join("\n");
  return [residueIn(lines), withoutResidue(lines).split("\n").filter(Boolean)];
}

function kindOf(type: string, notes: readonly string[]): WorkKind {
  if (type === "STAT") {
    return notes.some((note) => /^type: treaty$/i.test(note)) ? "treaty" : "legislation";
  }
  const row = kinds.find(({ ris, alsoRis }) => ris === type || alsoRis?.includes(type));
  return row?.kind ?? "other";
}

function isRead(
  tag: string,
  known: Readonly<Record<string, string>>,
  genre: string | undefined,
): boolean {
  return read.has(tag) || tag in known || tag in roles || (tag === "M3" && genre !== undefined);
}

function nameOf(value: string): CslName {
  const [family = "", given, suffix] = value.split(/,\s*/);
  if (given === undefined) return { literal: value };
  return { family, given, ...(suffix !== undefined && { suffix }) };
}
