/** BibLaTeX types that its standard styles print as `misc`, each with a warning that a driver is missing. */
const withoutDriver: ReadonlySet<string> = new Set(
  (
    "artwork audio bibnote commentary image jurisdiction legal legislation letter movie music performance review " +
    "standard video"
  ).split(" "),
);

/**
 * The text before published entries: whom the file is for and, for styles that have no driver for some of the
 * types, the `misc` driver, which those styles use with a warning anyway. Empty if every style has all drivers.
 */
export function biblatexHead(types: Iterable<string>): string {
  const missing = [...new Set(types)].filter((type) => withoutDriver.has(type)).sort();
  if (missing.length === 0) return "";
  const drivers = missing.map((type) => {
    const name = `blx*bbx*${type}`;
    return `\\ifcsundef{${name}}{\\csletcs{${name}}{blx*bbx*misc}}{}`;
  });
  return `${forWhom}\n@preamble{"${open}${drivers.join("")}}"}\n\n`;
}

/**
 * Turns each `*` into the `@` of biblatex’s names: Zotero takes any `@` it sees, even in a preamble, for an entry.
 */
const open = "\\begingroup\\lccode`\\*=64 \\lowercase{\\endgroup";

/** Must not contain `@` either. */
const forWhom =
  "% For LaTeX with biblatex. Zotero passes over its types for treaties and laws: take BibTeX, RIS or Zotero RDF there.";
