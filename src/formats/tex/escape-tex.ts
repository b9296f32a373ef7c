const commands = new Map([
  ["\\", "\\textbackslash{}"],
  // A backslash does not hide a brace from BibTeX, which counts them.
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["#", "\\#"],
  ["$", "\\$"],
  ["%", "\\%"],
  ["&", "\\&"],
  ["_", "\\_"],
  ["^", "\\textasciicircum{}"],
  ["~", "\\textasciitilde{}"],
  ["`", "\\textasciigrave{}"],
]);

/**
 * Write text as the value of a field of BibTeX, without its outer braces.
 * Letters beyond ASCII stay as they are: the file is in UTF-8, as LaTeX expects since 2018.
 */
export function escapeTex(text: string): string {
  return (
    onOneLine(text)
      .replace(/[\\{}#$%&_^~`]/g, (character) => commands.get(character) ?? character)
      // Pairs that TeX would set as one character: dashes, quotation marks, inverted marks.
      .replace(/([-'!?,<>])(?=[-',<>])/g, "$1{}")
  );
}

/** Write an address, which is read verbatim: what could end the field is percent-encoded, and no more. */
export function escapeTexUrl(url: string): string {
  return onOneLine(url).replace(/[\s\\{}]/g, (character) => encodeURIComponent(character));
}

function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, " ").trim();
}
