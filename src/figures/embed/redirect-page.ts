import { h } from "hastscript";
import type { FigureWords } from "../figure-words.ts";
import { writeHtml } from "../../write-html.ts";

/**
 * A page that redirects to another, at once and by a link.
 *
 * @param address
 *   Relative to the page, or absolute.
 */
export function redirectPage(address: string, title: string, words: FigureWords): string {
  return writeHtml([
    { type: "doctype" },
    h("html", { lang: words.lang, dir: words.dir === "rtl" ? "rtl" : null }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { httpEquiv: "refresh", content: `0; url=${address}` }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("link", { rel: "canonical", href: address }),
        h("title", title),
      ]),
      h("body", [h("main", [h("p", [words.movedTo, h("a", { href: address }, title)])])]),
    ]),
  ]);
}
