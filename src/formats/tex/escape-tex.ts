const commands = new Map([
  ["\\", "\\textbackslash{}"],
  // BibTeX counts braces even after a backslash.
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
 * Write text as the value of a BibTeX field, without the outer braces. Non-ASCII letters stay as they are: the file
 * is UTF-8, which LaTeX has expected since 2018.
 */
export function escapeTex(text: string): string {
  return (
    onOneLine(text)
      .replace(/[\\{}#$%&_^~`]/g, (character) => commands.get(character) ?? character)
      // Pairs that TeX would set as one character: dashes, quotation marks, inverted marks.
      .replace(/([-'!?,<>])(?=[-',<>])/g, "$1{}")
  );
}

/** Write an address, which is read verbatim: only characters that could end the field are percent-encoded. */
export function escapeTexUrl(url: string): string {
  return onOneLine(url).replace(/[\s\\{}]/g, (character) => encodeURIComponent(character));
}

function onOneLine(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, " ").trim();
}
