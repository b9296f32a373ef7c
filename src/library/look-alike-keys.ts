import unhomoglyph from "unhomoglyph";
import { report } from "../report.ts";
import { shownName } from "../hidden-characters.ts";
import type { Library } from "./library.ts";

/**
 * Report keys that look like another, as `smith2001` with a Cyrillic letter does: whoever cites one may mean the
 * other. People can tell apart keys that are all ASCII.
 *
 * @see
 *   Unicode Technical Standard 39, “Confusable Detection”.
 */
export function reportLookAlikeKeys(library: Library): void {
  const foreign = library.keys.filter((key) => /[^ -~]/.test(key));
  if (foreign.length === 0) return;
  const skeletons = new Map<string, string>();
  for (const key of library.keys) {
    const skeleton = skeletonOf(key);
    if (!skeletons.has(skeleton) || !/[^ -~]/.test(key)) skeletons.set(skeleton, key);
  }
  for (const key of foreign) {
    const other = skeletons.get(skeletonOf(key));
    const origin = library.origin(key);
    const file = library.files.find(({ path }) => path === origin?.file);
    if (other === undefined || other === key || !origin || !file) continue;
    const reason = `Unexpected key \`${shownName(key)}\` that looks like \`${shownName(other)}\`, expected keys that differ`;
    const { line, column, start: offset } = origin;
    report(file, "look-alike-key", reason, { line, column, offset });
  }
}

/** A form that is the same for keys that look the same; invisible characters are removed. */
function skeletonOf(key: string): string {
  return unhomoglyph(
    key.normalize("NFD").replace(/\p{Default_Ignorable_Code_Point}/gu, ""),
  ).normalize("NFD");
}
