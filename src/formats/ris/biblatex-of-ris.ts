import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { biblatexOfCsl } from "../bibtex/biblatex-of-csl.ts";
import { doiIn } from "../../works/doi.ts";
import { hasTypeInZotero, isInJournal, isPaperInRis, kindOfRis } from "../../works/kind-of.ts";
import { residueIn, withoutResidue } from "../note-residue.ts";
import { restore } from "../residue.ts";
import { risDate } from "./ris-date.ts";
import type { RisLine } from "./scan-ris.ts";
import type { CslItem, CslName } from "../../works/work.ts";

/** The variable of CSL that a tag holds, whatever the type; the first tag with a value counts. */
const variables: Readonly<Record<string, string>> = {
  TI: "title",
  T1: "title",
  CT: "title",
  ST: "title-short",
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

/** Tags of the titled whole, the fullest names first, and those that may abbreviate it. */
const wholeTags = ["T2", "BT", "JF", "JO", "JA", "J2"];
const shortTags = ["JA", "J2", "JO"];

/** The types of RIS that are manuscripts in CSL: for these BibLaTeX has a type of its own. */
const manuscripts: ReadonlySet<string> = new Set(["MANSCPT", "UNPB"]);

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
  const kind = kindOfRis(type, notes.join("\n")).kind;
  const isPaper = isPaperInRis(type);
  const cslType = isPaper ? "paper-conference" : manuscripts.has(type) ? "manuscript" : "document";
  const csl: CslItem = { id: key, type: cslType };
  const hasProceedings = isPaper && all("C3").length > 0;
  const known = isPaper ? variablesOfPaper(hasProceedings) : variables;
  for (const { tag, value } of lines) {
    const variable = known[tag];
    if (variable && value !== "") csl[variable] ??= value;
  }
  const tagsOfWhole = hasProceedings ? ["C3", ...wholeTags.slice(1)] : wholeTags;
  const whole = tagsOfWhole.flatMap((tag) => all(tag))[0];
  const short = shortTags.flatMap((tag) => all(tag)).find((name) => name !== whole);
  if (whole !== undefined) csl["container-title"] = whole;
  if (short !== undefined && isInJournal(kind)) csl["container-title-short"] = short;
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
  const other = lines.filter((line) => {
    const { tag, value } = line;
    if (value === "") return false;
    if (tagsOfWhole.includes(tag)) return value !== whole && csl["container-title-short"] !== value;
    const variable = known[tag];
    if (variable !== undefined) return csl[variable] !== value;
    return unread.includes(line) || !(read.has(tag) || tag in roles || (tag === "M3" && genre));
  });
  const note = [...notes, ...other.map(({ tag, value }) => `${tag}: ${value}`)];
  if (note.length > 0) csl["note"] = note.join(" ");
  if (typeof csl["DOI"] === "string") csl["DOI"] = doiIn(csl["DOI"]) ?? csl["DOI"];
  const record = biblatexOfCsl({ key, kind, csl, ...(kind === "treaty" && { treaty: {} }) });
  return restore(record, left);
}

/** Those of a paper in proceedings; beside `C3`, which names these, `T2` names the conference. */
function variablesOfPaper(hasProceedings: boolean): Readonly<Record<string, string>> {
  return {
    ...variables,
    C1: "publisher-place",
    ...(hasProceedings && { T2: "event-title" }),
  };
}

function residueOf(notes: readonly string[]): [residue: string | undefined, notes: string[]] {
  const lines = notes.join("\n");
  return [residueIn(lines), withoutResidue(lines).split("\n").filter(Boolean)];
}

function nameOf(value: string): CslName {
  const [family = "", given, suffix] = value.split(/,\s*/);
  if (given === undefined) return { literal: value };
  return { family, given, ...(suffix !== undefined && { suffix }) };
}
