import type { CslName } from "../../works/work.ts";

/** Read a name in natural order: the family name is the last word, with the lower-case words before it. */
export function naturalName(name: string): CslName {
  const written = name.replace(/\s+/g, " ").trim();
  const [before = "", after] = written.split(/ ?, ?/);
  if (after) return { family: before, given: after };
  const [, given, family] = /^(\S+(?:\s+\S+)*?)\s+((?:\p{Ll}\S*\s+)*\S+)$/u.exec(written) ?? [];
  return given && family ? { family, given } : { literal: written };
}
