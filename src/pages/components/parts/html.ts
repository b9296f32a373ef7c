import { toHtml } from "hast-util-to-html";
import { h, type Child } from "hastscript";

/** The one way from trees to HTML: every text and attribute is escaped here. */
export function html(content: Child): string {
  return toHtml(h(null, content));
}
