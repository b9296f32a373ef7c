import type { BiblatexRecord } from "./biblatex-record.ts";

/** BibLaTeX types that its standard styles print as `misc`, each with a warning that a driver is missing. */
const withoutDriver: ReadonlySet<string> = new Set(
  (
    "artwork audio bibnote commentary image jurisdiction legal legislation letter movie music performance review " +
    "standard video"
  ).split(" "),
);

/** Subtypes by which biblatex-oscola knows newspapers; biblatex-apa prints the word, and the year alone. */
const printedByApa: ReadonlySet<string> = new Set(["magazine", "newspaper"]);

/**
 * The text before published entries: whom the file is for; for styles that have no driver for some of the types,
 * the `misc` driver, which those styles use with a warning anyway; and for biblatex-apa the full dates of
 * newspapers. Empty if every style has all that it needs.
 */
export function biblatexHead(records: readonly BiblatexRecord[]): string {
  const types = distinct(records.map(({ type }) => type)).filter((type) => withoutDriver.has(type));
  const subtypes = distinct(records.map(({ fields }) => fields.get("entrysubtype") ?? "")).filter(
    (subtype) => printedByApa.has(subtype),
  );
  const parts = [...types.map(driverOf), ...(subtypes.length > 0 ? [forApa(subtypes)] : [])];
  if (parts.length === 0) return "";
  const told = types.length > 0 ? `${forLatex} ${notForZotero}` : forLatex;
  return `${told}\n@preamble{"${open}${parts.join("")}}"}\n\n`;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function driverOf(type: string): string {
  const name = `blx*bbx*${type}`;
  return `\\ifcsundef{${name}}{\\csletcs{${name}}{blx*bbx*misc}}{}`;
}

/** In biblatex-apa alone the subtype becomes its word for what has a day: `nonacademic`. */
function forApa(subtypes: readonly string[]): string {
  const set = "{\\csdef{abx*field*entrysubtype}{nonacademic}}{}";
  const tests = subtypes.map((name) => `\\iffieldequalstr{entrysubtype}{${name}}${set}`);
  return `\\ifcsstring{blx*bbxfile}{apa}{\\AtEveryBibitem{${tests.join("")}}}{}`;
}

/**
 * Turns each `*` into the `@` of biblatex’s names: Zotero takes any `@` it sees, even in a preamble, for an entry.
 */
const open = "\\begingroup\\lccode`\\*=64 \\lowercase{\\endgroup";

/** Must not contain `@` either. */
const forLatex = "% For LaTeX with biblatex.";
const notForZotero =
  "Zotero passes over its types for treaties and laws: take BibTeX, RIS or Zotero RDF there.";
