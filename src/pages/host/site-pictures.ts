import type MarkdownIt from "markdown-it";
import { fileBehind } from "../../notebook/note/check-links.ts";
import { htmlAddresses } from "../../notebook/note/html-addresses.ts";
import { relativeLink } from "../relative-link.ts";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** Not a real host: addresses that stay on it stay in the site. */
const here = "http://site.invalid";

/**
 * Keep the addresses of pictures and of other files loaded by HTML that are not among the pages, such as charts:
 * Framework would look for the file, and stop if there is none.
 *
 * @param path
 *   Framework’s name for the page: `/notes/index`.
 * @param folder
 *   The folder of the pages.
 */
export function keepSitePictures(tokens: readonly Token[], path: string, folder: string): void {
  for (const block of tokens) {
    for (const token of [block, ...(block.children ?? [])]) {
      if (token.type === "html_block" || token.type === "html_inline") {
        token.content = keptInHtml(token.content, path, folder);
        continue;
      }
      const src = token.type === "image" ? addressOf(token.attrGet("src"), path) : undefined;
      if (src === undefined || fileBehind(src.file, folder) !== undefined) continue;
      token.attrSet("src", relativeLink(path, src.address, "files"));
      token.attrSet("rel", "external");
    }
  }
}

function keptInHtml(html: string, path: string, folder: string): string {
  const edits = new Map<number, { end: number; put: string }>();
  for (const { written, start, end, nameEnd, isRelated, isLoaded } of htmlAddresses(html)) {
    if (!isLoaded || isRelated || written.includes("${")) continue;
    const src = addressOf(written.replaceAll("&amp;", "&").trim(), path);
    if (src === undefined || fileBehind(src.file, folder) !== undefined) continue;
    edits.set(nameEnd, { end: nameEnd, put: ' rel="external"' });
    const put = relativeLink(path, src.address, "files").replaceAll("&", "&amp;");
    edits.set(start, { end, put });
  }
  // From the end, so that earlier offsets stay valid.
  return [...edits]
    .sort(([a], [b]) => b - a)
    .reduce((kept, [at, { end, put }]) => kept.slice(0, at) + put + kept.slice(end), html);
}

/** The location of one of the site’s pictures, from its root: the file, and its address with query and fragment. */
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
