import { h, type Child } from "hastscript";
import { writeHtml } from "../../../write-html.ts";

/** The one way from trees to HTML: every text and attribute is escaped here. */
export function html(content: Child): string {
  return writeHtml(h(null, content));
}
