import { extname, join } from "node:path";
import { readBytes } from "../../file-texts.ts";
import { lookFiles as pathsOf } from "../../notebook/look-schema.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { logoStyleAddress, lookAddress } from "../addresses.ts";
import { relativeLink } from "../relative-link.ts";
import type { StableFile } from "./stable-file.ts";

const media = new Map([
  [".css", "text/css; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".webp", "image/webp"],
  [".jpg", "image/jpeg"],
  [".ico", "image/x-icon"],
  [".woff2", "font/woff2"],
]);

/** The files named under `look` in the settings, and the style rule that shows the logo. */
export function* lookStableFiles({ settings: { look }, root }: Notebook): Generator<StableFile> {
  if (look === undefined) return;
  for (const path of pathsOf(look)) {
    const mediaType = media.get(extname(path)) ?? "application/octet-stream";
    yield { path: lookAddress(path), mediaType, contents: () => readBytes(join(root, path)) };
  }
  if (look.logo === undefined) return;
  const logo = relativeLink(logoStyleAddress, lookAddress(look.logo), "clean");
  yield {
    path: logoStyleAddress,
    mediaType: "text/css; charset=utf-8",
    // The logo is added by a style and is not part of the text: the notebook’s name is next to it.
    contents: () => `.site-name::before {
  content: "";
  display: inline-block;
  inline-size: var(--logo-width, 1.6em);
  block-size: var(--logo-height, 1.6em);
  margin-inline-end: 0.4em;
  vertical-align: middle;
  background: url("${logo}") center / contain no-repeat;
}
`,
  };
}
