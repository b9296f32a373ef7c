import { budgets } from "../../budgets.ts";
import type { RuleId } from "../../rules.ts";
import { expandValue, orderStrings, type Strings } from "./bibtex-strings.ts";
import { editEntry } from "./edit-bibtex.ts";
import type { EntryReading, EntryReadings, ReadPart, ToldOfEntry } from "./entry-readings.ts";
import { inheritFields, type InheritedFields } from "./inherited-fields.ts";
import { checkEntry } from "./check/check-entry.ts";
import { entryTypes } from "./entry-types.ts";
import type {
  BibtexSource,
  FindEntry,
  LibraryEntry,
  OwnFields,
  ValuePlace,
} from "../library-file.ts";
import { placesIn, spanAt, type LibraryText, type Span } from "../library-text.ts";
import type { CommandDefinitions } from "./preamble/command-definition.ts";
import { expandField, usesCommand } from "./preamble/expand-field.ts";
import { misspeltField } from "./misspelt-field.ts";
import { nearestNames } from "../../nearest-names.ts";
import { parseEntry, placed, type PlacelessWork } from "./parse-entry.ts";
import { expectedVerification, isVerification } from "./verification/parse-record.ts";
import type { ScannedEntry } from "./scan/entry-columns.ts";
import { scanFields } from "./scan-fields.ts";
import { readTexts } from "../later-text.ts";
import type { Origin, Work } from "../../works/work.ts";

/** What an entry needs from its file. */
export interface BibtexFile {
  path: string;
  text: LibraryText;
  strings: Strings;
  /** The commands its `@preamble`s define. */
  commands(): CommandDefinitions;
  find: FindEntry;
  tell(rule: RuleId, reason: string, span: Span): void;
  /** Earlier readings of the library, which may already have its entries. */
  readings: EntryReadings | undefined;
}

/** Open a scanned entry; its own and inherited fields are read when they are asked for. */
export function openBibtexEntry(file: BibtexFile, scanned: ScannedEntry): LibraryEntry {
  const { key, type, start, end } = scanned;
  const written = file.text.slice(start, end);
  // Counting lines takes time, and hardly any entry is asked for its position.
  const places = once(() => placesIn(written, file.text.place(start)));
  const origin = once(readOrigin);
  // The text a command expands to is not in the entry’s own text, so the text does not identify a reading.
  const readings = once(() => (usesCommand(written, file.commands()) ? undefined : file.readings));
  const known = once(() => readings()?.find(written));
  const told: ToldOfEntry[] = [];
  const ownPart = once(() => part("own", readFields));
  const own = (): OwnFields => ownPart().value;
  const inherited = once(inherit);
  const work = once(readWork);
  const bibtex: BibtexSource = {
    type,
    stretch: { start, end },
    own,
    fields: () => inherited().fields,
    text() {
      const { parents } = inherited();
      const sources = [bibtex, ...parents.map((parent) => file.find(parent)?.bibtex)];
      const used = sources.flatMap((source) => source?.own().strings ?? []);
      return { text: ownText(), strings: orderStrings(used), parents };
    },
  };
  return {
    key,
    get origin() {
      return origin();
    },
    work,
    bibtex,
  };

  /** Read a part of the entry, or take it from an earlier reading of the same text and repeat its messages. */
  function part<Name extends keyof EntryReading>(
    name: Name,
    read: () => EntryReading[Name]["value"],
  ): ReadPart<EntryReading[Name]["value"]> {
    const found = known()?.[name];
    for (const { rule, reason, at } of found?.told ?? []) tellAt(rule, reason, at);
    if (found) return found;
    const from = told.length;
    const value = read();
    return { value, told: told.slice(from) };
  }

  /** If a problem has no end, report it up to the end of its line. */
  function tell(rule: RuleId, reason: string, start: number, end?: number): void {
    tellAt(rule, reason, { start, ...(end !== undefined && { end }) });
  }

  function tellAt(rule: RuleId, reason: string, at: ToldOfEntry["at"]): void {
    told.push({ rule, reason, at });
    file.tell(rule, reason, spanAt(written, places(), at.start, at.end));
  }

  /** The entry as written, but with the file’s own commands expanded: other files do not define them. */
  function ownText(): string {
    const { expanded, fields } = own();
    if (!expanded?.length) return written;
    return editEntry(written, new Map(expanded.map((name) => [name, fields.get(name) ?? ""])));
  }

  function readOrigin(): Origin {
    const { line, column, offset } = places()(0);
    return { file: file.path, start: offset, end: offset + written.length, line, column };
  }

  function readFields(): OwnFields {
    const fields = new Map<string, string>();
    const places = new Map<string, ValuePlace>();
    const used: OwnFields["strings"][number][] = [];
    const expanded: string[] = [];
    const bodyStart = file.text.slice(start, scanned.bodyStart).length;
    const scan = scanFields(written, bodyStart, written.length - (end - scanned.bodyEnd));

    for (const { offset, reason } of scan.problems) tell("malformed-entry", reason, offset);
    for (const field of scan.fields) {
      const name = field.name.toLowerCase();
      if (fields.has(name)) {
        const reason = `Unexpected second field \`${name}\` of \`${key}\`, expected one`;
        tell("malformed-entry", reason, field.nameStart);
        continue;
      }
      const meant = misspeltField(name);
      if (meant !== undefined) {
        const reason = `Unexpected field \`${name}\` of \`${key}\`, expected \`${meant}\``;
        tell("unknown-field", reason, field.nameStart, field.nameStart + name.length);
      }
      const { value: joined, uses, unknown } = expandValue(field.parts, file.strings);
      const value = expandField(name, joined, file.commands());
      if (value !== joined) expanded.push(name);
      fields.set(name, value);
      places.set(name, { start: field.valueStart, end: field.valueEnd });
      for (const use of uses) used.push(use);
      for (const name of unknown) {
        const reason = `Unexpected name \`${name}\`, expected that of an \`@string\``;
        tell("unknown-string", reason, field.valueStart);
      }
    }
    return { fields, places, strings: used, expanded };
  }

  function inherit(): InheritedFields {
    const fields = known()?.work.value.fields;
    if (fields) return { fields, parents: [], missing: [], circular: [], tooDeep: [] };
    const inherited = inheritFields(key, bibtex, file.find);
    for (const parent of inherited.missing) {
      const reason = `Unexpected reference to \`${parent}\` in \`${key}\`, expected a key of the library`;
      tellAt("unresolved-cross-reference", reason, head());
    }
    for (const parent of inherited.circular) {
      const reason = `Unexpected reference to \`${parent}\` in \`${key}\`, which leads back to it, expected no circle`;
      tellAt("circular-reference", reason, head());
    }
    for (const parent of inherited.tooDeep) {
      const reason = `Unexpected reference to \`${parent}\` at the end of a chain from \`${key}\`, expected at most ${budgets.inheritance} entries that inherit from one another`;
      tellAt("too-large", reason, head());
    }
    return inherited;
  }

  function readWork(): Work {
    const own = ownPart();
    const work = part("work", readRecord);
    if (!known() && needsNoOther()) readings()?.keep(written, { own, work });
    return placed(work.value, origin);
  }

  function readRecord(): PlacelessWork {
    const { fields } = inherited();
    if (!entryTypes.has(type)) tellType();
    const verification = fields.get("verification")?.trim();
    if (verification && !isVerification(verification)) {
      const reason = `Unexpected verification \`${verification}\` of \`${key}\`, expected ${expectedVerification(verification)}`;
      tellAt("unknown-verification", reason, placeOf("verification"));
    }
    const work = parseEntry({ key, type, fields }, (field, { found, expected, part }) => {
      const reason = `Unexpected ${found} in \`${field}\` of \`${key}\`, expected ${expected}`;
      tellAt("unreadable-value", reason, placeOf(field, part));
    });
    // What is kept of an entry is told again with it.
    if (file.readings) readTexts(work.csl);
    for (const { rule, reason, field, part } of checkEntry(work)) {
      tellAt(rule, reason, field === undefined ? head() : placeOf(field, part));
    }
    return work;
  }

  /** Whether the entry inherits nothing, and its values contain no `@string` and no undefined name. */
  function needsNoOther(): boolean {
    const { parents, missing, circular, tooDeep } = inherited();
    return (
      [own().strings, parents, missing, circular, tooDeep].every(({ length }) => length === 0) &&
      !told.some(({ rule }) => rule === "unknown-string")
    );
  }

  function tellType(): void {
    const near = nearestNames(type, entryTypes);
    const expected = near.map((one) => `\`@${one}\``).join(" or ") || "a type of BibLaTeX";
    const reason = `Unexpected type \`@${type}\` of \`${key}\`, expected ${expected}`;
    const end = /^@\s*[A-Za-z]*/.exec(written)?.[0].length ?? 1;
    tell("unknown-entry-type", reason, 0, end);
  }

  /** `@book{key`. */
  function head(): ValuePlace {
    return { start: 0, end: file.text.slice(start, scanned.bodyStart).length };
  }

  /**
   * For an inherited field, which is in another entry: the entry’s head. The part may not be literally in the text.
   */
  function placeOf(field: string, part = ""): ValuePlace {
    const whole = own().places.get(field);
    if (!whole) return head();
    const at = part === "" ? -1 : written.indexOf(part, whole.start);
    return at === -1 || at + part.length > whole.end ? whole : { start: at, end: at + part.length };
  }
}

/** Return a function that computes its value on the first call and then keeps it. */
function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => (kept ??= { value: compute() }).value;
}
