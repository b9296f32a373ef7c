import type { BibliographyPlace } from "./bibliography-place.ts";

type Attributes = Pick<BibliographyPlace, "classes" | "attributes"> & { id?: string };

const attribute =
  /[ \t]*(?:#(?<id>[^\s"'=#.{}]+)|\.(?<className>[^\s"'=#.{}]+)|(?<name>[\p{L}_:][^\s"'=#{}]*)=(?:"(?<quoted>[^"{}]*)"|(?<plain>[^\s"'{}]+))|(?<unnumbered>-))(?=[ \t}])/uy;

/**
 * Read Pandoc’s attributes: `{#id .class name="value"}`.
 *
 * @returns
 *   With several ids, the last one, as in Pandoc; `undefined` if the braces contain anything else.
 */
export function readAttributes(written: string): Attributes | undefined {
  const result: Attributes = { classes: [], attributes: [] };
  let end = 1;
  while (!/^[ \t]*\}$/.test(written.slice(end))) {
    attribute.lastIndex = end;
    const found = attribute.exec(written)?.groups;
    if (!found) return undefined;
    end = attribute.lastIndex;
    if (found.id !== undefined) result.id = found.id;
    if (found.className !== undefined) result.classes.push(found.className);
    if (found.unnumbered !== undefined) result.classes.push("unnumbered");
    if (found.name !== undefined) {
      result.attributes.push([found.name, found.quoted ?? found.plain ?? ""]);
    }
  }
  return result;
}

/**
 * The list that an id names: `refs` is the list of all works, `refs-software` that of a topic.
 *
 * @returns
 *   `undefined` for any other id.
 */
export function listNamed(id: string | undefined): { topic?: string } | undefined {
  const [whole, topic] = /^refs(?:[-_](.+))?$/.exec(id ?? "") ?? [];
  if (whole === undefined) return undefined;
  return topic === undefined ? {} : { topic };
}

/** The id of a list: `refs`, or `refs-software` for a topic. */
export function listId(topic: string | undefined): string {
  return topic === undefined ? "refs" : `refs-${topic}`;
}

/** Write the attributes of a place in the form that `readAttributes` reads. */
export function writeAttributes({
  classes,
  attributes,
  topic,
}: Omit<Attributes, "id"> & { topic?: string }): string {
  const list = [
    `#${listId(topic)}`,
    ...classes.map((name) => `.${name}`),
    ...attributes.map(([name, value]) => `${name}="${value}"`),
  ];
  return `{${list.join(" ")}}`;
}
