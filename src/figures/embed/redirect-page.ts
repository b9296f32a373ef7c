import { h } from "hastscript";
import { toHtml } from "hast-util-to-html";

/**
 * A page that leads to another: at once, and by a link.
 *
 * @param address
 *   Relative to the page, or absolute.
 */
export function redirectPage(address: string, title: string): string {
  return toHtml([
    { type: "doctype" },
    h("html", { lang: "en" }, [
      h("head", [
        h("meta", { charSet: "utf-8" }),
        h("meta", { httpEquiv: "refresh", content: `0; url=${address}` }),
        h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        h("link", { rel: "canonical", href: address }),
        h("title", title),
      ]),
      h("body", [h("main", [h("p", ["This page is now at ", h("a", { href: address }, title)])])]),
    ]),
  ]);
}
