import type { Words } from "../../words/words.ts";
import type { Choice, IndexedWork } from "./works-index.ts";

/** Creates an element from its name, attributes and contents: in a tree, or in the page itself. */
export type MakeElement<T> = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...contents: (T | string)[]
) => T;

/**
 * A row of the table of works, the same in the delivered page and in scripts.
 *
 * @param state
 *   The state of its record: an id and words.
 * @param more
 *   What follows its name.
 */
export function worksRow<T>(
  make: MakeElement<T>,
  [slug, title, named, by, year, , , , places]: IndexedWork,
  { href, state: [id, state], more = [] }: { href: string; state: Choice; more?: readonly T[] },
  words: Words["works"]["table"],
): T {
  const box = { type: "checkbox", value: slug, autocomplete: "off" };
  const name = named === "key" ? make("span", {}, `[${title}]`) : make(elements[named], {}, title);
  const badge = make("span", { class: `badge badge-${id}` }, state);
  return make(
    "tr",
    {},
    make("td", { class: "pick" }, make("input", { ...box, "aria-label": words.select(title) })),
    make(
      "th",
      { scope: "row" },
      make("a", { href }, name),
      ...(by === "" ? [] : [make("span", { class: "works-by" }, by)]),
      ...more,
    ),
    make("td", { "data-label": words.year }, year),
    make("td", { "data-label": words.record }, badge),
    make("td", { "data-label": words.citedIn }, words.places(places)),
  );
}

const elements = { title: "cite", words: "q" } as const;
