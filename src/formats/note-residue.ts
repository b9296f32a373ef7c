/** The label before a residue in a note. */
export const residueLabel = "BibLaTeX: ";

/** The separator between the sentences of a single-line note. */
export const betweenNotes = " | ";

/** The part of a note for a residue; none if it is empty. */
export function residueLine(residue: string): string[] {
  return residue === "" ? [] : [residueLabel + residue];
}

/** Split a note of one or more lines into parts; a residue is the last part and stays whole. */
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

/** The key of the record whose residue a note holds. */
export function keyInNote(note: string): string | undefined {
  return /(?:^|\s)BibLaTeX: @[A-Za-z]+\{([^\s,{}]+)[,}]/.exec(note)?.[1];
}

/** The parts before what an export of ours says about the record, which is no note of the work. */
export function withoutOurs(parts: readonly string[]): readonly string[] {
  const ours = parts.findIndex((one) => one.startsWith("Catalogue record: "));
  return ours === -1 ? parts : parts.slice(0, ours);
}

/** The parts other than the residue. */
export function withoutResidue(parts: readonly string[]): string[] {
  return parts.filter((one) => !one.startsWith(`${residueLabel}@`));
}
