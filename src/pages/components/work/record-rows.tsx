import type { Result } from "hastscript";
import { fieldText } from "../../../formats/bibtex/field-text.ts";
import { capital } from "../../../capital.ts";
import { fields } from "../../../works/fields.ts";
import { isbnsOf } from "../../../works/isbn.ts";
import { tagOfLanguage } from "../../../works/languages.ts";
import type { Work } from "../../../works/work.ts";
import type { Words } from "../../words/words.ts";
import { hiddenFields } from "./hidden-fields.ts";
import { quoted } from "../parts/quoted.tsx";
import { isCitedAs } from "../parts/work-facts.ts";
import { outside } from "../parts/work-name.tsx";
import { splitTrimmed } from "../../../split-trimmed.ts";

/** A work’s record as labelled rows; anything unconfirmed says so. */
export function recordRows(work: Work, words: Words): Result[] {
  const rows: Result[] = [
    row(isCitedAs(work) ? words.work.citedAs : words.work.kind, words.parts.kinds[work.kind].one),
  ];
  for (const name of work.fields.keys()) {
    if (hiddenFields.has(name) || (name === "date" && saysAdoption(work))) continue;
    const text = fieldText(work, name);
    if (text.trim() === "") continue;
    if (name === "isbn") rows.push(...isbnRows(work, words));
    else if (datedFields.has(name)) rows.push(...datedRows(work, name, text, words));
    else
      rows.push(
        row(labelOf(work, name, words), shown(name, text, words), unconfirmed(work, name, words)),
      );
  }
  return rows;
}

/** Whether a treaty’s date is also among those in its `execution`. */
function saysAdoption({ treaty, fields }: Work): boolean {
  return treaty !== undefined && /\badopted\s*=/.test(fields.get("execution") ?? "");
}

function labelOf({ kind }: Work, name: string, { work }: Words): string {
  const ofTreaty = kind === "treaty" ? work.treatyFields.get(name) : undefined;
  return ofTreaty ?? work.fields.get(name) ?? name;
}

const datedFields = new Set(["execution"]);

/** A list of `name=date`: one row each. */
function datedRows(work: Work, field: string, text: string, words: Words): Result[] {
  return splitTrimmed(text, /(?<=\s)and(?=\s)/).flatMap((part) => {
    const [name = "", date = ""] = part.split("=").map((side) => side.trim());
    const label = words.work.fields.get(name) ?? name;
    const unsure = work.unconfirmed.includes(`${field}:${name}`)
      ? words.work.notConfirmed
      : undefined;
    return date === "" ? [] : [row(label, words.parts.date(date), unsure)];
  });
}

/** Each ISBN with its hyphens; a wrong check digit is pointed out. */
function isbnRows(work: Work, { work: words }: Words): Result[] {
  return isbnsOf(work.csl["ISBN"]).map(({ written, hyphenated }) =>
    row("ISBN", hyphenated ?? written, hyphenated ? undefined : words.wrongCheckDigit),
  );
}

function shown(name: string, text: string, { charts, parts }: Words): Result | string {
  if (dateFields.has(name)) return parts.date(text);
  if (name === "langid" || name === "language") return languages(text, charts.lang);
  if (titleFields.has(name)) return <cite>{text}</cite>;
  return name === "url" || /^https?:\/\//.test(text) ? outside(text) : quoted(text);
}

/** The names of languages, in the notebook’s own language; unknown names stay. */
function languages(text: string, lang: string): string {
  const names = new Intl.DisplayNames(lang, { type: "language" });
  const each = splitTrimmed(text, /(?<=\s)and(?=\s)/).map((name) => {
    const tag = tagOfLanguage(name) ?? name;
    return capital(isTag(tag) ? (names.of(tag) ?? name) : name);
  });
  return new Intl.ListFormat(lang).format(each);
}

function isTag(text: string): boolean {
  return /^[a-z]{2,3}(-|$)/.test(text);
}

const titleFields = new Set(["alias", "booktitle", "shorttitle", "subtitle", "title"]);
const dateFields = new Set(fields.filter(({ value }) => value === "date").map(({ name }) => name));

/** What is unconfirmed in a field: all of it, or the words the record names. */
function unconfirmed(
  { unconfirmed: names }: Work,
  field: string,
  { work }: Words,
): string | undefined {
  if (names.includes(field)) return work.notConfirmed;
  const parts = names.flatMap((name) =>
    name.startsWith(`${field}:`) ? [name.slice(field.length + 1)] : [],
  );
  return parts.length > 0 ? work.notConfirmedOf(parts) : undefined;
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
