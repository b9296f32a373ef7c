/** Commands of TeX, LaTeX and their logos that stand for text and take nothing; citation-js leaves them as they are. */
const texts: ReadonlyMap<string, string> = new Map([
  ["AA", "Å"],
  ["aa", "å"],
  ["TeX", "TeX"],
  ["LaTeX", "LaTeX"],
  ["LaTeXe", "LaTeX2ε"],
  ["AmSTeX", "AMS-TeX"],
  ["BibTeX", "BibTeX"],
  ["ConTeXt", "ConTeXt"],
  ["LuaTeX", "LuaTeX"],
  ["LuaLaTeX", "LuaLaTeX"],
  ["MF", "METAFONT"],
  ["MP", "MetaPost"],
  ["TikZ", "TikZ"],
  ["XeLaTeX", "XeLaTeX"],
  ["XeTeX", "XeTeX"],
  ["pdfLaTeX", "pdfLaTeX"],
  ["pdfTeX", "pdfTeX"],
  ["slash", "/"],
  ["thinspace", " "],
  [",", " "],
  ["/", ""],
  ["@", ""],
]);

/** An accent takes the place of the dot: `\'\i` is í. */
const accentOnDotless = /\\(['`^"~=.])\s*(?:\{\\([ij])\s*\}|\\([ij])(?![A-Za-z])\s?)/g;

/**
 * Write out of a value what citation-js does not read: commands that stand for text, a space after `\`
 * (of which a line ending is one), and the star of a command with an argument (`\enquote*{…}`).
 * As in TeX, a command of letters takes the space after it.
 */
export function expandCommands(value: string): string {
  if (!value.includes("\\")) return value;
  return value
    .replace(accentOnDotless, "\\$1{$2$3}")
    .replace(
      /\\(?:([A-Za-z]+)(\*(?=\s*\{))?(\s*)|([ \t\r\n]+)|([^A-Za-z]))/g,
      (written, name?: string, star?: string, after = "", space?: string, symbol?: string) => {
        if (space !== undefined) return " ";
        const text = texts.get(name ?? symbol ?? "");
        if (text !== undefined) return text;
        return star ? `\\${name}${after}` : written;
      },
    );
}
