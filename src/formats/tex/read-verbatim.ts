/**
 * Read a field that BibLaTeX takes verbatim: an address, a DOI, a database number. The text stays unchanged, except
 * for TeX that is often written there although nothing needs escaping: `\_`, `\%`, `{\_}`, `\~{}`, `$\sim$`, and
 * `\url{…}` or `\href{…}{…}` around the whole.
 */
export function readVerbatim(value: string): string {
  // A line break with the following indent belongs to the file, not to the address.
  const whole = value.trim().replace(/[\t ]*[\n\r][\t\n\r ]*/g, "");
  if (!/[\\{$]/.test(whole)) return whole;
  const bare = argumentOf(whole).trim();
  if (!/[\\{$]/.test(bare)) return bare;
  return bare
    .replace(/\{\\(textasciitilde|textless|textgreater|textunderscore|&amp;)\s*\}/g, "\\$1{}")
    .replace(/\$\\sim\$|\{?\$\{?\\sim\}?\$\}?/g, "~")
    .replace(/\$<\$/g, "<")
    .replace(/\$>\$/g, ">")
    .replace(/\{(\\?[#$%&_~^])\}/g, "$1")
    .replace(
      /\\([A-Za-z]+)(?:\{\}|[\t ]+)?/g,
      (written, name: string) => names.get(name) ?? written,
    )
    .replace(/\\~(?:\{\s*\})?/g, "~")
    .replace(/\\\^(?:\{\s*\})?/g, "^")
    .replace(/\\([#$%&_{}])/g, "$1")
    .replace(/\\[-/]/g, "");
}

const names: ReadonlyMap<string, string> = new Map([
  ["textasciitilde", "~"],
  ["textasciicircum", "^"],
  ["textunderscore", "_"],
  ["textless", "<"],
  ["textgreater", ">"],
  ["textbackslash", "\\"],
  ["sim", "~"],
  ["lt", "<"],
  ["gt", ">"],
  ["slash", "/"],
]);

/** The content of the braces or the command around the whole value; otherwise the value itself. */
function argumentOf(value: string): string {
  const [, command = "", open = ""] =
    /^(\\(?:url|nolinkurl|path|href|texttt)\s*)?(\{)/.exec(value) ?? [];
  if (open === "") return value;
  const start = command.length;
  const end = closingBrace(value, start);
  if (end === -1) return value;
  const rest = value.slice(end + 1).trim();
  const isWhole = rest === "" || (command.startsWith("\\href") && rest.startsWith("{"));
  return isWhole ? value.slice(start + 1, end) : value;
}

function closingBrace(value: string, open: number): number {
  let depth = 0;
  for (let at = open; at < value.length; at++) {
    if (value[at] === "\\") at++;
    else if (value[at] === "{") depth++;
    else if (value[at] === "}" && --depth === 0) return at;
  }
  return -1;
}
