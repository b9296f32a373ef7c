import { createRequire } from "node:module";
import { markNocase } from "./nocase-groups.ts";
import { bareAddress, escapeAddresses } from "./tex-addresses.ts";
import { expandCommands } from "./tex-commands.ts";
import { plainValue, type FieldType } from "./plain-values.ts";
import type { CslItem } from "../../works/work.ts";

/**
 * The parts of citation-js that convert one value and one entry. Its own reader of files is not used:
 * it refuses a file for one odd entry, and drops the fields that it does not know.
 */
interface ValueModule {
  parse(value: string, field: string, languages?: string[]): unknown;
}
interface MappingModule {
  parse(
    entries: { type: string; label: string; properties: object }[],
  ): Pick<CslItem, "type" | "title">[];
}
interface ConstantsModule {
  fieldTypes: Record<string, FieldType>;
}

const require = createRequire(import.meta.url);
const inherited = Object.getOwnPropertyNames(Object.prototype).join("|");
const inheritedCommand = new RegExp(String.raw`\\(?=(?:${inherited})(?![A-Za-z]))`, "g");

/** Whether citation-js knows a BibLaTeX field; of any other it would say nothing. */
export function knowsField(field: string): boolean {
  return Object.hasOwn(constants().fieldTypes, field);
}

/** The fields of BibLaTeX and BibTeX that citation-js knows. */
export function fieldNames(): string[] {
  return Object.keys(constants().fieldTypes);
}

/** Whether a field holds names of persons and bodies. */
export function holdsNames(field: string): boolean {
  return knowsField(field) && constants().fieldTypes[field]?.[1] === "name";
}

/**
 * Convert the value of a field from TeX.
 *
 * @returns
 *   What the field’s type asks for: a string, a list of strings, a list of names.
 *   It throws a `SyntaxError` for braces that do not match, a `RangeError` for too many of them.
 */
export function convertValue(field: string, value: string): unknown {
  const type = constants().fieldTypes[field] ?? ["field", "literal"];
  const isText = type[1] !== "verbatim" && type[1] !== "uri";
  const text = isText
    ? expandCommands(escapeAddresses(type[1] === "title" ? markNocase(value) : value))
    : bareAddress(value);
  const plain = plainValue(type, text);
  if (plain !== undefined) return plain;
  const module = requireLight("@citation-js/plugin-bibtex/lib/input/value.js") as ValueModule;
  // Commands are looked up in plain objects, where `\constructor` would find a function.
  return module.parse(text.replace(inheritedCommand, ""), field, []);
}

/** Convert an entry whose values are converted; an odd one throws. */
export function convertEntry(type: string, properties: object): Pick<CslItem, "type" | "title"> {
  const module = requireLight("@citation-js/plugin-bibtex/lib/mapping/index.js") as MappingModule;
  // Types are looked up in plain objects too.
  const known = type in Object.prototype ? "misc" : type;
  return module.parse([{ type: known, label: "entry", properties }])[0] ?? { type: "document" };
}

function constants(): ConstantsModule {
  return require("@citation-js/plugin-bibtex/lib/input/constants.js") as ConstantsModule;
}

/**
 * Load a module of the BibTeX plugin without all of citation-js, of which it uses two classes. The
 * rest, which can fetch from the web, takes longer to load than a small library to read.
 */
function requireLight(name: string): unknown {
  const core = require.resolve("@citation-js/core");
  if (require.cache[core]) return require(name);
  const { Grammar } = require("@citation-js/core/lib/util/grammar.js") as { Grammar: unknown };
  const { Translator } = require("@citation-js/core/lib/util/translator.js") as {
    Translator: unknown;
  };
  const light = {
    id: core,
    filename: core,
    loaded: true,
    exports: { util: { Grammar, Translator } },
  };
  require.cache[core] = light as unknown as NonNullable<(typeof require.cache)[string]>;
  try {
    return require(name);
  } finally {
    delete require.cache[core];
  }
}
