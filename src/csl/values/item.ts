import { parseName, type Person } from "./parse-name.ts";
import { parseRichText } from "../text/parse-rich-text.ts";
import { readDate, type ItemDate } from "./read-date.ts";
import type { Out } from "../rich-text.ts";

/** A work in CSL-JSON. A value of the wrong type for its variable counts as missing. */
export interface CslItem {
  id: string | number;
  type?: string;
  [variable: string]: unknown;
}

export interface NameList {
  people: Person[];
  /** The list ends with “others”: there are more names than it gives. */
  hasOthers: boolean;
}

/** Persons by their parts. Equal persons are one object, so that their rendered names can be kept. */
export type People = Map<string, Person>;

const noNames: NameList = { people: [], hasOthers: false };

/** The variable that holds the short form of a text variable. */
const shortNames = new Map([
  ["title", ["title-short", "shortTitle"]],
  ["container-title", ["container-title-short", "journalAbbreviation"]],
]);
const otherNames = new Map([
  ["title-short", "shortTitle"],
  ["container-title-short", "journalAbbreviation"],
  ["event-title", "event"],
  ["event", "event-title"],
]);

/** Variables whose values never contain markup or quotation marks, whatever they look like. */
const identifiers = new Set(["URL", "DOI", "ISBN", "ISSN", "PMID", "PMCID", "citation-key"]);

/** An item whose variables are read when first asked for. */
export class Item {
  readonly id: string;
  readonly type: string;
  readonly source: CslItem;
  /** Unique within an engine. */
  readonly serial: number;
  readonly language: string;
  readonly #people: People;
  readonly #values: Map<string, unknown>;
  readonly #texts = new Map<string, Out | undefined>();
  readonly #names = new Map<string, NameList>();
  readonly #dates = new Map<string, ItemDate | undefined>();

  constructor(id: string, source: CslItem, serial: number, people: People) {
    this.source = source;
    this.serial = serial;
    this.#people = people;
    this.id = id;
    this.#values = valuesOf(source);
    this.type = this.plain("type") ?? "";
    this.language = this.plain("language") ?? "";
  }

  /** The value as it is in the item, or from a line of its `note`. */
  value(variable: string): unknown {
    return this.#values.get(variable);
  }

  /** A text or number as written; undefined if it is empty or of another type. */
  plain(variable: string): string | undefined {
    const value = this.value(variable);
    if (typeof value === "string") return value === "" ? undefined : value;
    return typeof value === "number" && Number.isFinite(value) ? String(value) : undefined;
  }

  /** A text with its markup. */
  text(variable: string, isShort = false): Out | undefined {
    if (isShort) {
      for (const name of shortNames.get(variable) ?? [`${variable}-short`]) {
        const text = this.text(name);
        if (text !== undefined) return text;
      }
    }
    if (this.#texts.has(variable)) return this.#texts.get(variable);
    const plain = this.plain(variable);
    const text = plain === undefined || identifiers.has(variable) ? plain : parseRichText(plain);
    this.#texts.set(variable, text);
    return text;
  }

  names(variable: string): NameList {
    let names = this.#names.get(variable);
    if (!names) {
      names = readNames(this.value(variable), this.#people);
      this.#names.set(variable, names);
    }
    return names;
  }

  date(variable: string): ItemDate | undefined {
    if (this.#dates.has(variable)) return this.#dates.get(variable);
    const date = readDate(this.value(variable));
    this.#dates.set(variable, date);
    return date;
  }

  /** Whether the variable has a value. */
  has(variable: string): boolean {
    const value = this.value(variable);
    if (typeof value === "string") return value.trim() !== "";
    if (typeof value === "number") return Number.isFinite(value);
    if (Array.isArray(value)) return value.length > 0;
    return typeof value === "object" && value !== null && this.date(variable) !== undefined;
  }
}

/** The item’s own values, those from its note if missing, and those under alternative names. */
function valuesOf(source: CslItem): Map<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(source));
  for (const [name, value] of readNote(source.note)) {
    if (name === "type" || !values.has(name)) values.set(name, value);
  }
  for (const [name, other] of otherNames) {
    if (!values.has(name) && values.has(other)) values.set(name, values.get(other));
  }
  return values;
}

function readNames(value: unknown, people: People): NameList {
  if (typeof value === "string") return readNames(namesOfNote(value), people);
  if (!Array.isArray(value)) return noNames;
  const list: NameList = { people: [], hasOthers: false };
  for (const name of value as unknown[]) {
    if (typeof name !== "object" || name === null) continue;
    const person = parseName(name as Parameters<typeof parseName>[0]);
    if (person.literal === "others" || (person.family === "others" && !person.given)) {
      list.hasOthers = list.people.length > 0;
      if (list.hasOthers) continue;
    }
    const key = JSON.stringify(person);
    const known = people.get(key);
    if (!known) people.set(key, person);
    list.people.push(known ?? person);
  }
  return list;
}

/** `Family || Given`: how users of reference managers write a name in a line of the note. */
function namesOfNote(line: string): object[] {
  return line.split(";").flatMap((written) => {
    const name = written.trim();
    const [family, given] = name.split("||").map((part) => part.trim());
    if (!family) return [];
    return [given === undefined ? { literal: family } : { family, given }];
  });
}

const noLines: Map<string, string> = new Map();
const lineVariable = /^(?:[a-z]+(?:-[a-z]+)*|[A-Z]{3,5})$/;

/**
 * Variables in a note: `{:variable: value}` anywhere, or lines `variable: value` from the first line on (from the
 * second if the first is text).
 */
function readNote(note: unknown): Map<string, string> {
  if (typeof note !== "string" || !note.includes(":")) return noLines;
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of note.matchAll(/\{:([A-Za-z-]+):\s*([^}]*)\}/g)) {
    found.set(name, value.trim());
  }
  for (const [index, line] of note.split("\n").entries()) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().replace(/_/g, "-");
    if (!lineVariable.test(name)) {
      if (index > 0) break;
      continue;
    }
    const value = line.slice(colon + 1).trim();
    if (value !== "") found.set(name, value);
  }
  return found;
}
