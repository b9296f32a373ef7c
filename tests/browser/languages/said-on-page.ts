import type { Page } from "playwright-core";

/** What a page says in the language of the notebook, and where it says it. */
export interface Said {
  where: string;
  words: string;
}

/**
 * Everything that a page says in its own language: texts, attributes that are shown or read aloud, its descriptions
 * for programs, and what it says without scripts. Words in another language are marked (`lang`). Citations are as
 * their style requires, and code and records as programs read them.
 */
export function saidOnPage(page: Page): Promise<Said[]> {
  return page.evaluate(() => {
    const attributes =
      "alt aria-label aria-description data-drawn data-heard data-label data-mark label"
        .split(" ")
        .concat("placeholder", "title");
    const others =
      "code, pre, style, .citation, .csl-entry, .entry-text, .about-citation, .place > p, [data-style], .Z3988, .unapi-id, .checksum";
    const spoken = "meta[name='description'], meta[property^='og:'], meta[name^='twitter:']";
    const found: { where: string; words: string }[] = [];
    const isAddress = /^(?:https?:|summary)/;

    function read(root: ParentNode, language: string): void {
      for (const element of root.querySelectorAll("*")) {
        const { lang = language } = element.closest<HTMLElement>("[lang]") ?? {};
        if (lang !== language || element.closest(others)) continue;
        const where = [element.parentElement?.className, element.localName, element.className].join(
          " > ",
        );
        const tell = (words: string | null, at = ""): void => {
          if (words !== null && words.trim() !== "" && !isAddress.test(words))
            found.push({ where: where + at, words: words.trim() });
        };
        for (const name of attributes) tell(element.getAttribute(name), ` ${name}`);
        if (element.matches(spoken)) tell(element.getAttribute("content"), " content");
        if (element.matches("noscript")) {
          read(
            new DOMParser().parseFromString(element.textContent ?? "", "text/html").body,
            language,
          );
        } else if (element.matches("script[type='application/ld+json']")) {
          JSON.parse(element.textContent ?? "", (name, value: unknown) => {
            if (name === "description" && typeof value === "string") tell(value, " description");
            return value;
          });
        } else if (!element.matches("script")) {
          for (const child of element.childNodes) {
            if (child.nodeType === Node.TEXT_NODE) tell(child.textContent);
          }
        }
      }
    }

    read(document, document.documentElement.lang);
    return found;
  });
}

/** The same for an XML file of the site: a picture or a feed. */
export async function saidInFile(page: Page, address: string): Promise<Said[]> {
  return page.evaluate(async (path) => {
    const text = await (await fetch(path)).text();
    const root = new DOMParser().parseFromString(text, "application/xml");
    const named = "title, desc, text, tspan, subtitle, summary, name";
    return [...root.querySelectorAll(named)].flatMap((element) =>
      [...element.childNodes]
        .filter((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== "")
        .map((child) => ({
          where: `${path} ${element.localName}`,
          words: child.textContent ?? "",
        })),
    );
  }, address);
}
