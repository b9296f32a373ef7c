import { join } from "node:path";
import { readTextFile } from "../../decode-file.ts";
import { isThere } from "../../file-texts.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { readFrontMatter } from "../../remark/render/front-matter.ts";

/**
 * The language of a page that a person wrote: what its front matter says, else that of the settings.
 *
 * @param path
 *   As Framework names it: `/notes/trees`.
 */
export function writtenLanguage(
  { root, settings }: Pick<Notebook, "root" | "settings">,
  path: string,
): string {
  const file = `src/pages${path}.md`;
  if (!isThere(join(root, file))) return settings.lang;
  return readFrontMatter(readTextFile(root, file)).metadata.lang ?? settings.lang;
}
