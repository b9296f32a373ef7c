import type { Result } from "hastscript";
import { rowOf } from "../../../works/kind-of.ts";
import { fieldText } from "../../../formats/bibtex/field-text.ts";
import { isbnsOf } from "../../../works/isbn.ts";
import type { Work } from "../../../works/work.ts";
import { printDate } from "../../../figures/print-date.ts";
import { fieldLabels, hiddenFields, treatyLabels } from "./field-labels.ts";
import { quoted } from "../parts/quoted.tsx";
import { outside } from "../parts/work-name.tsx";

/** The record of a work as labelled rows; what is not confirmed says so. */
export function recordRows(work: Work): Result[] {
  const rows: Result[] = [row("Kind", rowOf(work.kind).singular)];
  for (const name of work.fields.keys()) {
    if (hiddenFields.has(name) || (name === "date" && saysAdoption(work))) continue;
    const text = fieldText(work, name);
    if (text.trim() === "") continue;
    if (name === "isbn") rows.push(...isbnRows(work));
    else if (datedFields.has(name)) rows.push(...datedRows(work, name, text));
    else rows.push(row(labelOf(work, name), shown(name, text), unconfirmed(work, name)));
  }
  return rows;
}

/** Whether the date of a treaty stands among those of its `execution` too. */
function saysAdoption({ treaty, fields }: Work): boolean {
  return treaty !== undefined && /\badopted\s*=/.test(fields.get("execution") ?? "");
}

function labelOf({ kind }: Work, name: string): string {
  return (kind === "treaty" ? treatyLabels[name] : undefined) ?? fieldLabels[name] ?? name;
}

const datedFields = new Set(["execution"]);

/** A list of `name=date`: a row each. */
function datedRows(work: Work, field: string, text: string): Result[] {
  return text.split(/\s+and\s+/).flatMap((part) => {
    const [name = "", date = ""] = part.split("=").map((side) => side.trim());
    const label = fieldLabels[name] ?? name;
    const unsure = work.unconfirmed.includes(`${field}:${name}`) ? "not confirmed" : undefined;
    return date === "" ? [] : [row(label, printDate(date), unsure)];
  });
}

/** Each ISBN with its hyphens; one whose check digit is wrong says so. */
function isbnRows(work: Work): Result[] {
  return isbnsOf(work.csl["ISBN"]).map(({ written, hyphenated }) =>
    row("ISBN", hyphenated ?? written, hyphenated ? undefined : "its check digit is wrong"),
  );
}

function shown(name: string, text: string): Result | string {
  if (name === "date") return printDate(text);
  if (name === "langid" || name === "language") return capitals(text);
  if (titleFields.has(name)) return <cite>{text}</cite>;
  return name === "url" || /^https?:\/\//.test(text) ? outside(text) : quoted(text);
}

/** BibLaTeX writes languages in small letters. */
function capitals(text: string): string {
  return text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const titleFields = new Set(["alias", "booktitle", "shorttitle", "subtitle", "title"]);

/** What of a field is not confirmed: all of it, or the words that the record names. */
function unconfirmed({ unconfirmed: names }: Work, field: string): string | undefined {
  if (names.includes(field)) return "not confirmed";
  const parts = names.flatMap((name) =>
    name.startsWith(`${field}:`) ? [name.slice(field.length + 1)] : [],
  );
  return parts.length > 0 ? `not confirmed: ${parts.join("; ")}` : undefined;
}

function row(label: string, value: Result | string, unsure?: string): Result {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {value}
        {unsure === undefined ? null : <span class="unconfirmed"> {unsure}</span>}
      </dd>
    </div>
  );
}
