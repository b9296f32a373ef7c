import type { Out, Tag } from "../../csl/rich-text.ts";

/** A field’s text with what of the record it says: the variable of CSL. */
export type FieldText = readonly [text: string, variable: string];

const tags: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ["author", "names"],
  ["issued", "date"],
  ["locator", "locator"],
  ["title", "title"],
]);

/** A field’s text as a piece that later passes know by its variable; nothing where it has no words. */
export function markedText([text, variable]: FieldText): Out | undefined {
  if (text === "") return undefined;
  return { children: [text], tag: tags.get(variable) ?? "variable", value: variable };
}
