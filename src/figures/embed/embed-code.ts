import type { Element } from "hast";
import { h } from "hastscript";
import { layouts, type Drawing, type Layout } from "../draw/picture.ts";
import { writeHtml } from "../../write-html.ts";

export interface EmbedCodeOptions {
  /** Of the embed: absolute, or as the page that shows it needs it. */
  address: string;
  title: string;
  height: number;
  /** Pixels; the whole width where none is given. */
  width?: number;
  /** Light where none is given; `auto` is the reader’s own. */
  theme?: "light" | "dark" | "auto";
}

/** The `iframe` that shows an embed; links in it open in a new window. */
export function embedFrame(options: EmbedCodeOptions): Element {
  const { address, title, height, width = "100%", theme } = options;
  return h("iframe", {
    src: theme === undefined ? address : `${address}?theme=${theme}`,
    title,
    width: String(width),
    height: String(height),
    // What publishing systems clean keeps this attribute where it drops a style.
    frameBorder: "0",
    loading: "lazy",
    sandbox: ["allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox"],
  });
}

/** The same as HTML to copy, with a line that gives the frame its height where it is the address of `/embed.js`. */
export function embedCode(options: EmbedCodeOptions, script?: string): string {
  const frame = writeHtml(embedFrame(options));
  if (script === undefined) return frame;
  return `${frame}\n${writeHtml(h("script", { src: script, async: true }))}`;
}

/** How high an embed is when its table is closed, in pixels, for a layout or for either. */
export function embedHeight(drawing: Drawing, layout?: Layout): number {
  const around = 130;
  const chosen = (layout ? [layout] : layouts).map((one) => drawing[one]);
  return around + Math.max(...chosen.map(({ properties }) => Number(properties["height"])));
}
