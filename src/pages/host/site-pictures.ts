import type MarkdownIt from "markdown-it";
import { fileBehind } from "../../notebook/note/check-links.ts";
import { relativeLink } from "../relative-link.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** No host: addresses that stay on it stay in the site. */
const here = "http://site.invalid";

/**
 * Keep the addresses of pictures that are no files among the pages, such as those of charts: Framework would
 * look for the file, and stop where there is none.
 *
 * @param path
 *   Of the page, as Framework names it: `/notes/index`.
 * @param folder
 *   That of the pages.
 */
export function keepSitePictures(tokens: readonly Token[], path: string, folder: string): void {
  for (const { children } of tokens) {
    for (const token of children ?? []) {
      const src = token.type === "image" ? addressOf(token.attrGet("src"), path) : undefined;
      if (src === undefined || fileBehind(src.file, folder) !== undefined) continue;
      token.attrSet("src", relativeLink(path, src.address, "files"));
      token.attrSet("rel", "external");
    }
  }
}

/** Where a picture of the site lies, from its root: the file, and its address with all that follows. */
function addressOf(
  src: string | null,
  path: string,
): { file: string; address: string } | undefined {
  if (!src || /^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(src) || !URL.canParse(src, here + path))
    return undefined;
  const { pathname, search, hash } = new URL(src, here + path);
  try {
    return { file: decodeURIComponent(pathname), address: pathname + search + hash };
  } catch {
    return undefined;
  }
}
