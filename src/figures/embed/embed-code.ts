import type { Element } from "hast";
import { h } from "hastscript";
import { layouts, type Drawing, type Layout } from "../draw/picture.ts";
import { writeHtml } from "../../write-html.ts";

export interface EmbedCodeOptions {
  /** The embed’s address: absolute, or relative to the page that shows it. */
  address: string;
  title: string;
  height: number;
  /** In pixels; default the whole width. */
  width?: number;
  /** Default light; `auto` follows the reader’s system. */
  theme?: "light" | "dark" | "auto";
}

/** The `iframe` that shows an embed; its links open in a new window. */
export function embedFrame(options: EmbedCodeOptions): Element {
  const { address, title, height, width = "100%", theme } = options;
  return h("iframe", {
    src: theme === undefined ? address : `${address}?theme=${theme}`,
    title,
    width: String(width),
    height: String(height),
    // Publishing systems that remove styles keep this attribute.
    frameBorder: "0",
    loading: "lazy",
    sandbox: ["allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox"],
  });
}

/** The same as HTML to copy, with a line that sets the frame’s height if the address of `/embed.js` is given. */
export function embedCode(options: EmbedCodeOptions, script?: string): string {
  const frame = writeHtml(embedFrame(options));
  if (script === undefined) return frame;
  return `${frame}\n${writeHtml(h("script", { src: script, async: true }))}`;
}

/** The height of an embed with its table closed, in pixels, for one layout or both. */
export function embedHeight(drawing: Drawing, layout?: Layout): number {
  const around = 130;
  const chosen = (layout ? [layout] : layouts).map((one) => drawing[one]);
  return around + Math.max(...chosen.map(({ properties }) => Number(properties["height"])));
}
