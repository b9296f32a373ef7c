import { h, type Child } from "hastscript";
import { writeHtml } from "../../../write-html.ts";

/** Write a page’s content as HTML. */
export function html(content: Child): string {
  return writeHtml(h(null, content));
}
