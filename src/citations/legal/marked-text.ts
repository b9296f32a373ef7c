import type { Out, Tag } from "../../csl/rich-text.ts";

/** A field’s text, and the CSL variable it comes from. */
export type FieldText = readonly [text: string, variable: string];

const tags: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ["author", "names"],
  ["issued", "date"],
  ["locator", "locator"],
  ["title", "title"],
]);

/** A field’s text as a piece that later passes recognize by its variable; undefined if it is empty. */
export function markedText([text, variable]: FieldText): Out | undefined {
  if (text === "") return undefined;
  return { children: [text], tag: tags.get(variable) ?? "variable", value: variable };
}
