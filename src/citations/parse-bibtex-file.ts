import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../report.ts";
import type { RuleId } from "../rules.ts";
import { defineString, expandValue, orderStrings, type Strings } from "./bibtex-strings.ts";
import { inheritFields, type InheritedFields } from "./inherited-fields.ts";
import type { FindEntry, LibraryEntry, OwnFields } from "./library-file.ts";
import { parseEntry } from "./parse-entry.ts";
import { isVerification } from "./parse-record.ts";
import { scanBibtex, type ScannedEntry } from "./scan-bibtex.ts";
import { scanFields } from "./scan-fields.ts";
import { splitKeys } from "./split-list.ts";
import type { Work } from "./work.ts";

/**
 * Read a file of BibLaTeX or BibTeX: at once its `@string`s and where its entries are, each entry
 * when it is asked for. Messages are put on the file.
 */
export function parseBibtexFile(file: VFile, text: string, find: FindEntry): LibraryEntry[] {
  const places = location(text);
  const strings: Strings = new Map();
  const scan = scanBibtex(text);

  for (const { offset, reason } of scan.problems) tell("malformed-entry", reason, offset);
  for (const entry of scan.entries) if (entry.type === "string") define(entry);
  return scan.entries.filter((entry) => entry.key !== "").map(open);

  function tell(rule: RuleId, reason: string, offset: number): void {
    report(file, rule, reason, places.toPoint(offset));
  }

  function define(entry: ScannedEntry): void {
    const { fields, problems } = scanFields(text, entry.bodyStart, entry.bodyEnd);
    for (const { offset, reason } of problems) tell("malformed-entry", reason, offset);
    for (const field of fields) {
      const { unknown } = defineString(strings, field, text.slice(entry.start, entry.end));
      tellUnknown(unknown, field.valueStart);
    }
  }

  function open(entry: ScannedEntry): LibraryEntry {
    const { key, start, end, type } = entry;
    const point = places.toPoint(start);
    const { line = 1, column = 1 } = point ?? {};
    const origin = { file: file.path ?? "", start, end, line, column };
    const own = once(() => readFields(entry));
    const inherited = once(() => inherit(entry, self));
    const work = once(() => read(entry, inherited().fields));

    const self: LibraryEntry = {
      key,
      origin,
      // Few entries have former keys: the others are not read for them.
      ids: () =>
        /\bids\s*=/i.test(text.slice(start, end)) ? splitKeys(own().fields.get("ids")) : [],
      work: () => work(),
      bibtex: {
        type,
        own,
        text() {
          const { parents } = inherited();
          const used = [self, ...parents.map(find)].flatMap(
            (item) => item?.bibtex?.own().strings ?? [],
          );
          return { text: text.slice(start, end), strings: orderStrings(used), parents };
        },
      },
    };
    return self;

    /** An inherited field stands elsewhere: then it is the entry’s place. */
    function placeOf(field: string): number {
      return own().offsets.get(field) ?? start;
    }

    function read(entry: ScannedEntry, fields: Map<string, string>): Work {
      const verification = fields.get("verification")?.trim();
      if (verification && !isVerification(verification)) {
        const reason = `Unexpected verification \`${verification}\` of \`${key}\``;
        tell("unknown-verification", reason, placeOf("verification"));
      }
      return parseEntry({ key, type: entry.type, fields, origin }, (field) => {
        const reason = `Unexpected TeX in \`${field}\` of \`${key}\`, expected braces that match`;
        tell("unreadable-value", reason, placeOf(field));
      });
    }
  }

  function readFields(entry: ScannedEntry): OwnFields {
    const fields = new Map<string, string>();
    const offsets = new Map<string, number>();
    const used: OwnFields["strings"][number][] = [];
    const scanned = scanFields(text, entry.bodyStart, entry.bodyEnd);

    for (const { offset, reason } of scanned.problems) tell("malformed-entry", reason, offset);
    for (const field of scanned.fields) {
      const name = field.name.toLowerCase();
      if (fields.has(name)) {
        const reason = `Unexpected second field \`${name}\` of \`${entry.key}\`, expected one`;
        tell("malformed-entry", reason, field.nameStart);
        continue;
      }
      const { value, uses, unknown } = expandValue(field.parts, strings);
      fields.set(name, value);
      offsets.set(name, field.valueStart);
      used.push(...uses);
      tellUnknown(unknown, field.valueStart);
    }
    return { fields, offsets, strings: used };
  }

  function inherit(entry: ScannedEntry, self: LibraryEntry): InheritedFields {
    const bibtex = self.bibtex;
    if (!bibtex) throw new Error("Expected an entry of BibLaTeX");
    const inherited = inheritFields(entry.key, bibtex, find);
    for (const key of inherited.missing) {
      const reason = `Unexpected reference to \`${key}\` in \`${entry.key}\`, expected a key of the library`;
      tell("unresolved-cross-reference", reason, entry.start);
    }
    for (const key of inherited.circular) {
      const reason = `Unexpected reference to \`${key}\` in \`${entry.key}\`, which leads back to it`;
      tell("circular-reference", reason, entry.start);
    }
    return inherited;
  }

  function tellUnknown(names: readonly string[], offset: number): void {
    for (const name of names) {
      tell(
        "unknown-string",
        `Unexpected name \`${name}\`, expected that of an \`@string\``,
        offset,
      );
    }
  }
}

/** A function that computes its value when first called, and then keeps it. */
function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | undefined;
  return () => (kept ??= { value: compute() }).value;
}
