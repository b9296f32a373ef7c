/** Types of BibLaTeX that its standard styles print as `misc`, each with a warning that a driver is missing. */
const withoutDriver: ReadonlySet<string> = new Set(
  (
    "artwork audio bibnote commentary image jurisdiction legal legislation letter movie music performance review " +
    "standard video"
  ).split(" "),
);

/**
 * What stands before published entries: whom the file is for, and for styles without a driver for their
 * types that of `misc`, which they take with a warning anyway. Nothing where every style has all drivers.
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

/** Makes each `*` the `@` of biblatex’s names: Zotero takes any `@` that it sees, in a preamble too, for an entry. */
const open = "\\begingroup\\lccode`\\*=64 \\lowercase{\\endgroup";

/** No `@` stands here either. */
const forWhom =
  "% For LaTeX with biblatex. Zotero passes over its types for treaties and laws: take BibTeX, RIS or Zotero RDF there.";
