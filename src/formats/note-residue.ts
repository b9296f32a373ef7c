/** What stands in a note before a residue. */
export const residueLabel = "BibLaTeX: ";

/** What divides the sentences of a note that has one line. */
export const betweenNotes = " | ";

/** The part of a note for a residue; none for an empty one. */
export function residueLine(residue: string): string[] {
  return residue === "" ? [] : [residueLabel + residue];
}

/** The parts of a note of one line or several; a residue is the last, and whole. */
export function splitNote(note: string): string[] {
  const at = note.search(/(?:^|\n| \| )BibLaTeX: @/);
  const [words, residue] =
    at === -1 ? [note, ""] : [note.slice(0, at), note.slice(at).replace(/^(?:\n| \| )/, "")];
  return [...words.split(/\n| \| /), residue].filter((part) => part.trim() !== "");
}

/** The residue among the parts of a note. */
export function residueIn(parts: readonly string[]): string | undefined {
  return parts.find((one) => one.startsWith(`${residueLabel}@`))?.slice(residueLabel.length);
}

/** The other parts. */
export function withoutResidue(parts: readonly string[]): string[] {
  return parts.filter((one) => !one.startsWith(`${residueLabel}@`));
}
