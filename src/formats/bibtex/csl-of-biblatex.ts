import { cslTypes } from "../../works/csl-types.ts";
import { addressesIn } from "../../works/addresses-in.ts";
import { eprintOf } from "../../works/eprint.ts";
import type { Field } from "../../works/field.ts";
import { rowsIn } from "./rows-in.ts";
import { isDateVariable, isNameVariable, isTextVariable } from "../../works/csl-variables.ts";
import type { Kind } from "../../works/kinds.ts";
import { setLater } from "../later-text.ts";
import type { CslItem } from "../../works/work.ts";
import { firstAddress } from "../tex/first-address.ts";
import { isPrivate } from "../../works/private-fields.ts";
import { readTex } from "../tex/read-tex.ts";
import type { TexProblem } from "../tex/tex-problem.ts";
import { readVerbatim } from "../tex/read-verbatim.ts";
import type { BiblatexEntry, OnUnreadable } from "./biblatex-entry.ts";
import { parseNames } from "./parse-names.ts";
import { readDates } from "./read-dates.ts";
import { readText } from "./read-field.ts";
import { joinTitles } from "./join-titles.ts";

/**
 * Convert a BibLaTeX or BibTeX entry to a CSL item, each field by its row of `fields.ts`. A malformed field affects
 * only itself. Never throws.
 */
export function cslOfBiblatex(entry: BiblatexEntry, onUnreadable: OnUnreadable): CslItem {
  const { key, row, fields } = entry;
  const csl: CslItem = { id: key, type: cslTypeOf(entry) };
  const usePrefix = optionOf(fields.get("options"), "useprefix");
  const from = new Map<string, string>();
  const read = new Set<string>();
  for (const field of rowsIn(fields, row.kind)) {
    const variable = field.csl;
    if (variable === undefined || Object.hasOwn(csl, variable)) continue;
    const name = nameIn(fields, field);
    if (name === undefined || read.has(name)) continue;
    read.add(name);
    from.set(variable, name);
    const written = fields.get(name) ?? "";
    // Never print a path on somebody’s computer.
    if (field.value !== "title" && isPrivate(name, written)) continue;
    if (isNameVariable(variable)) {
      const onOdd = (problem: TexProblem): void => onUnreadable(name, problem);
      const names = parseNames(written, { ...(usePrefix !== undefined && { usePrefix }), onOdd });
      if (names.length > 0) csl[variable] = names;
    } else if (isTextVariable(variable) && field.value !== "names" && field.value !== "date") {
      const { value } = field;
      const text = (): string => readText(value, written, (problem) => onUnreadable(name, problem));
      if (value === "text" && written.length > longText && /[\p{L}\p{N}]/u.test(written)) {
        setLater(csl, variable, written, () => text() || undefined);
      } else {
        const said = text();
        if (said !== "") csl[variable] = said;
      }
    }
  }
  joinTitles(csl, from, entry, onUnreadable);
  complete(csl, entry, onUnreadable);
  return csl;
}

/** Abstracts are longer than this, and few other texts: what no style prints need not be converted. */
const longText = 300;

/** The name under which an entry has a field; its main name takes precedence. */
function nameIn(
  fields: ReadonlyMap<string, string>,
  { name, aliases = [] }: Field,
): string | undefined {
  return [name, ...aliases].find((one) => fields.get(one)?.trim());
}

function cslTypeOf({ type, row, fields }: BiblatexEntry): string {
  const subtype = fields.get("entrysubtype")?.trim().toLowerCase();
  if (row.kind === "article" && subtype === "magazine") return "article-magazine";
  if (row.subtype) return row.csl;
  if (type === "unpublished" && fields.get("eventtitle")?.trim()) return "speech";
  if (type === "manual" && packageOf(fields.get("note"))) return "software";
  const isPreprint = row.kind === "other" && eprintOf(fields)?.type === "arxiv";
  return isPreprint ? "article" : (cslTypes.get(type) ?? row.csl);
}

/** `R package version 1.2, https://…`, as in R’s own citations of packages. */
function packageOf(note: string | undefined): { version: string; rest: string } | undefined {
  const found = /^\s*\{?R package version (\w[\w.-]*\w|\w)\}?(?:$|[\s,;.]+([^]*))/.exec(note ?? "");
  return found ? { version: found[1] ?? "", rest: found[2]?.trim() ?? "" } : undefined;
}

/** Values that depend on several fields, and values that styles print differently from how they are written. */
function complete(csl: CslItem, entry: BiblatexEntry, onUnreadable: OnUnreadable): void {
  const { type, row, fields } = entry;
  if (isPart(row) || row.kind === "book") delete csl.genre;
  if (csl.genre === undefined) {
    const genre = genres.get(type);
    if (genre !== undefined) csl.genre = genre;
  }
  const found = type === "manual" ? packageOf(fields.get("note")) : undefined;
  if (found) completePackage(csl, found);
  completeBody(csl, row);
  completePlaces(csl, entry);
  completeAddress(csl, entry);
  completeLanguage(csl, fields);
  for (const [variable, date] of readDates(fields, row.kind, onUnreadable)) {
    if (isDateVariable(variable)) csl[variable] = date;
  }
}

function completePackage(csl: CslItem, { version, rest }: { version: string; rest: string }): void {
  Object.assign(csl, { version, genre: "R package" });
  delete csl.note;
  // The package’s own name, which R does not put in braces.
  if (csl.title) csl.title = csl.title.replace(/^[\w.]+(?=:)/, '<span class="nocase">$&</span>');
  const [first] = addressesIn(rest);
  if (first !== undefined && /^\S+$/.test(rest)) csl.URL ??= first;
  else if (rest !== "") csl.note = readTex(rest);
}

/** Genres implied by BibTeX’s own types, which need no field for them. */
const genres: ReadonlyMap<string, string> = new Map([
  ["mastersthesis", "Master’s thesis"],
  ["phdthesis", "PhD thesis"],
  ["techreport", "technical report"],
]);

/** Parts of a journal or book have no genre of their own: databases write `type = {Article}` there. */
function isPart({ kind }: Kind): boolean {
  return kind === "article" || kind === "chapter";
}

/** The court or parliament that publishes a case or an act is also its authority. */
function completeBody(csl: CslItem, { kind }: Kind): void {
  if ((kind === "case" || kind === "legislation") && csl.publisher) csl.authority ??= csl.publisher;
}

/** If both are present, `address` is the publisher’s place and `location` that of the conference. */
function completePlaces(csl: CslItem, { fields }: BiblatexEntry): void {
  const [address, location] = [fields.get("address")?.trim(), fields.get("location")?.trim()];
  if (!address || !location || address === location) return;
  csl["publisher-place"] = readText("places", address);
  csl["event-place"] ??= readText("places", location);
}

/** The address may be in `howpublished`, or follow from the number in an archive. */
function completeAddress(csl: CslItem, { row, fields }: BiblatexEntry): void {
  const published = fields.get("howpublished") ?? "";
  const address =
    firstAddress(published) ?? /^\s*\{?(https?:\/\/[^\s{}]+)\}?\s*$/.exec(published)?.[1];
  if (address !== undefined) {
    csl.URL ??= readVerbatim(address);
    if (csl.publisher === readTex(published)) delete csl.publisher;
  }
  const [first, ...others] = addressesIn(csl.URL);
  if (first !== undefined && others.length > 0) csl.URL = first;
  const eprint = eprintOf(fields);
  if (!eprint) return;
  if (eprint.type === "pubmed") csl.PMID ??= eprint.number;
  if (eprint.type === "pmc") csl.PMCID ??= eprint.number;
  if (eprint.address !== undefined && !csl.DOI && row.kind !== "case") csl.URL ??= eprint.address;
  if (eprint.type === "arxiv" && row.kind === "other") {
    csl.publisher ??= eprint.archive;
    csl.number ??= `arXiv:${eprint.number}`;
  }
}

/** CSL’s `language` is a single one, that of the record: `langid`, or the work’s language if it has only one. */
function completeLanguage(csl: CslItem, fields: ReadonlyMap<string, string>): void {
  if (csl.language !== undefined) return;
  const language = readText("language", fields.get("language") ?? "");
  if (language !== "") csl.language = language;
}

function optionOf(options: string | undefined, name: string): boolean | undefined {
  if (options === undefined) return undefined;
  const [, value] =
    new RegExp(String.raw`(?:^|,)\s*${name}\s*(?:=\s*(true|false))?\s*(?:,|$)`).exec(options) ?? [];
  return value === undefined ? undefined : value === "true";
}
