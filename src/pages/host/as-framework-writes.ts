import { posix } from "node:path";
import type { Root } from "hast";
import { h, type Child } from "hastscript";
import { eachElement } from "./each-element.ts";
import { servedAddress, type Links } from "../../served-address.ts";
import { keepAddress } from "./kept-addresses.ts";
import { headingLinkClass, linkedHeadings } from "./assumptions.ts";

/**
 * Part of a page with its links and headings in the form Framework gives them, so that a page is the same in the
 * build and in the preview.
 */
export function asFrameworkWrites(part: Child, path: string, links: Links): Root {
  const tree = h(null, part);
  eachElement(tree, (element) => {
    keepAddress(element);
    const { tagName, properties } = element;
    const { href, id, rel } = properties;
    if (tagName === "a" && typeof href === "string" && ![rel].flat().includes("external")) {
      properties.href = encodeURI(relative(href, path, links));
    }
    if (!linkedHeadings.has(tagName) || typeof id !== "string") return;
    const anchor = { className: [headingLinkClass], href: `#${id}` };
    element.children = [h("a", anchor, element.children)];
  });
  return tree;
}

/** A link inside the site, relative to its page’s folder, whether it started there or at the root. */
function relative(href: string, path: string, links: Links): string {
  const [, pathname = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (pathname === "") return href;
  const here = path.split("/").slice(1, -1);
  const folder = pathname.startsWith("/") ? "/" : posix.dirname(path);
  const there = posix.join(folder, pathname).split("/").slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared++;
  const up = "../".repeat(here.length - shared) || "./";
  return servedAddress(up + there.slice(shared).join("/"), links) + rest;
}
