import type { Element } from "hast";
import { h } from "hastscript";
import type { Drawing, Layout } from "../draw/picture.ts";
import { writeHtml } from "../../write-html.ts";

export interface EmbedCodeOptions {
  /** Of the embed: absolute, or as the page that shows it needs it. */
  address: string;
  title: string;
  height: number;
  /** Pixels; the whole width where none is given. */
  width?: number;
  /** The reader’s own where none is given. */
  theme?: "light" | "dark";
}

/** The `iframe` that shows an embed; links in it open in a new window. */
export function embedFrame(options: EmbedCodeOptions): Element {
  const { address, title, height, width = "100%", theme } = options;
  return h("iframe", {
    src: theme === undefined ? address : `${address}?theme=${theme}`,
    title,
    width: String(width),
    height: String(height),
    loading: "lazy",
    sandbox: ["allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox"],
  });
}

/** The same as HTML to copy. */
export function embedCode(options: EmbedCodeOptions): string {
  return writeHtml(embedFrame(options));
}

/** How high an embed is when its table is closed, in pixels, for a layout or for either. */
export function embedHeight({ wide, narrow }: Drawing, layout?: Layout): number {
  const around = 130;
  const heights = { wide, narrow };
  const chosen = layout ? [heights[layout]] : [wide, narrow];
  return around + Math.max(...chosen.map(({ properties }) => Number(properties["height"])));
}

/** The line that gives embeds their height: the address is that of the script at `/embed.js`. */
export function heightLine(address: string): string {
  return writeHtml(h("script", { src: address, async: true }));
}
