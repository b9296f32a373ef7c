import { join } from "node:path";
import { readTextFile } from "../../decode-file.ts";
import { isThere } from "../../file-texts.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { readFrontMatter } from "../../remark/render/front-matter.ts";

/**
 * The language of an authored page: from its front matter, else from the settings.
 *
 * @param path
 *   Framework’s name for it: `/notes/trees`.
 */
export function writtenLanguage(
  { root, settings }: Pick<Notebook, "root" | "settings">,
  path: string,
): string {
  const file = `src/pages${path}.md`;
  if (!isThere(join(root, file))) return settings.lang;
  return readFrontMatter(readTextFile(root, file)).metadata.lang ?? settings.lang;
}
