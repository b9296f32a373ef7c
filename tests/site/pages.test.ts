import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf, isFramed, pagesOf, site } from "./pages.ts";

const pages = pagesOf(site);
const files = new Set(filesOf(site));
/** Links that name an address without loading anything. */
const named = 'link[rel~="canonical"], link[rel~="alternate"], link[rel^="schema."]';
const framed = pages.filter(isFramed);
const embeds = pages.filter((page) => !isFramed(page));

test("the site has its pages", () => {
  expect(framed.length).toBeGreaterThan(50);
  expect(embeds.length).toBeGreaterThanOrEqual(14);
});

describe.each(pages.map((page) => [page.path, page] as const))("%s", (path, { html, document }) => {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

  test("loads nothing from another host", () => {
    expect(html).not.toContain("%25");
    const loading = all("[src], [srcset], [poster], [data], link[href], image[href], use[href]")
      .filter((element) => !element.matches(named))
      .flatMap((element) =>
        ["src", "srcset", "poster", "data", "href"].map((name) => element.getAttribute(name) ?? ""),
      );
    const styles = all("style, [style]").map(
      (element) => element.getAttribute("style") ?? element.textContent,
    );
    const addresses = styles.flatMap((style) =>
      [...style.matchAll(/url\(([^)]*)\)|@import\s+([^;]*)/g)].map((match) => match[0]),
    );
    const isOutside = (address: string): boolean =>
      /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
    expect(loading.filter((address) => isOutside(address) && !address.startsWith("data:"))).toEqual(
      [],
    );
    expect(addresses.filter((address) => /https?:|\/\//.test(address))).toEqual([]);
  });

  test("shows no error", () => {
    expect(html).not.toContain("observablehq--error");
    // An export may say that a field is undefined.
    const shown = html.replace(/<pre[\s\S]*?<\/pre>/g, "");
    expect(shown).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
  });

  test("has each id once", () => {
    const ids = all("[id]").map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => id === "" || /\s/.test(id))).toEqual([]);
  });

  test("has a language, a title, a description and a view that can be zoomed", () => {
    expect(document.documentElement.lang).toBe("en");
    expect(document.title.trim()).not.toBe("");
    const viewport = document.querySelector('meta[name="viewport"]')?.getAttribute("content") ?? "";
    expect(viewport).toContain("width=device-width");
    expect(viewport).not.toMatch(/maximum-scale|user-scalable/);
    if (path.startsWith("embed/")) return;
    const description = document.querySelector('meta[name="description"]')?.getAttribute("content");
    expect(description?.trim()).toBeTruthy();
    expect(all('meta[name="description"]')).toHaveLength(1);
    expect(all("title")).toHaveLength(1 + all("svg title").length);
    expect(all("h1")).toHaveLength(1);
    expect(all("main")).toHaveLength(1);
  });

  test("has a policy that fits its scripts", () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute("content");
    if (path.startsWith("embed/") && policy === undefined) return;
    // What live cells draw has its own styles.
    const isLive = html.includes("/_observablehq/");
    const inline = isLive ? /script-src [^;]*'unsafe-inline'/ : /'unsafe-inline'/;
    expect(policy).not.toMatch(inline);
    expect(policy).not.toMatch(/https?:|\*/);
    // Data blocks do not run. There is no hash for what only looks like one, in a title or an attribute.
    const hashesOf = (selector: string) => [
      ...new Set(
        all(selector).map(
          ({ textContent }) =>
            `'sha256-${createHash("sha256").update(textContent).digest("base64")}'`,
        ),
      ),
    ];
    const allowed = (directive: string): string[] =>
      new RegExp(`${directive} ([^;]*)`).exec(policy ?? "")?.[1]?.match(/'sha256-[^']*'/g) ?? [];
    if (!path.startsWith("embed/")) {
      const scripts = hashesOf('script:not([src]):not([type="application/ld+json"])');
      expect(allowed("script-src").sort()).toEqual(scripts.sort());
    }
    // The page for addresses not found is served at any depth, and contains its style.
    if (path === "404.html") expect(allowed("style-src")).toEqual(hashesOf("style"));
    expect(all("*").flatMap(handlers)).toEqual([]);
    if (!path.startsWith("embed/") && !isLive && path !== "404.html")
      expect(all("style, [style]")).toEqual([]);
  });

  test("every link inside the site leads somewhere", () => {
    const links = all("a[href], link[href], area[href]")
      .filter((element) => !element.matches('link[rel~="canonical"], link[rel^="schema."]'))
      .map((element) => element.getAttribute("href") ?? "")
      .filter((href) => !/^(?:https?|mailto|tel|data):/.test(href));
    expect(links.filter((href) => !leads(path, href, document))).toEqual([]);
  });
});

test("the style sheets name no other host", () => {
  for (const path of [...files].filter((file) => file.endsWith(".css"))) {
    const style = readFileSync(join(site, path), "utf8");
    const addresses = [...style.matchAll(/url\(\s*["']?([^"')]*)/g)].map((match) => match[1]!);
    for (const address of addresses) {
      const at = new URL(address, `http://site/${path}`);
      expect(at.host).toBe("site");
      expect(files).toContain(at.pathname.slice(1));
    }
    expect(style).not.toContain("@import");
  }
});

const ids = new Map(
  pages.map(({ path, document }) => [
    path,
    new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)),
  ]),
);

/** Whether a link leads to a file of the site and, if it has a fragment, to an element of the page. */
function leads(from: string, href: string, document: Document): boolean {
  const base = document.querySelector("base")?.getAttribute("href") ?? from;
  const here = new URL(base, "http://site/");
  const { host, pathname, hash } = new URL(
    href,
    href.startsWith("#") ? `http://site/${from}` : here,
  );
  if (host !== "site") return false;
  const path = decodeURIComponent(pathname).slice(1);
  const id = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ""));
  const found = [path, `${path}.html`, `${path}index.html`].find((one) => files.has(one));
  if (found === undefined) return false;
  return id === "" || (ids.get(found)?.has(id) ?? false);
}

/** The event handlers that an element has as attributes. */
function handlers(element: Element): string[] {
  return element.getAttributeNames().filter((name) => name.startsWith("on"));
}
