/** What a line of a note begins with that holds a residue. */
export const residueLabel = "BibLaTeX: ";

/** The line of a note for a residue; none for an empty one. */
export function residueLine(residue: string): string[] {
  return residue === "" ? [] : [residueLabel + residue];
}

/** The residue in a note of several lines. */
export function residueIn(note: string): string | undefined {
  const line = note.split("\n").find((one) => one.startsWith(residueLabel));
  return line?.slice(residueLabel.length);
}

/** The other lines of a note. */
export function withoutResidue(note: string): string {
  return note
    .split("\n")
    .filter((line) => !line.startsWith(residueLabel))
    .join("\n");
}
