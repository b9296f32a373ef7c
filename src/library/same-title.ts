import type { BiblatexRecord } from "../formats/bibtex/biblatex-record.ts";
import { readTex } from "../formats/tex/read-tex.ts";
import { plainText } from "../works/plain-text.ts";

/** A text without accents, signs and capitals. */
export function lettersOf(value = ""): string {
  return (plainText(readTex(value)) ?? "")
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A title in letters, alone and with its subtitle and addition, which other formats have in one field. */
export function titlesOf({ fields }: BiblatexRecord, field = "title"): string[] {
  const start = field.replace(/title$/, "");
  const parts = [field, `${start}subtitle`, `${field}addon`].map((name) => fields.get(name));
  const titles = [parts.slice(0, 1), parts.slice(0, 2), parts].map((some) =>
    lettersOf(some.filter((part) => part !== undefined).join(" ")),
  );
  return [...new Set(titles)].filter((title) => title !== "");
}

/** Whether a record has a title from another format in parts: before and after a colon, or as a short title. */
export function hasTitle(ours: BiblatexRecord, field: string, value: string): boolean {
  if (!/^(?:short)?(?:title|booktitle|journaltitle|maintitle)$/.test(field)) return false;
  return titlesOf(ours, field.replace(/^short/, "")).includes(lettersOf(value));
}
