import { fields } from "../../works/fields.ts";

/** Fields that are not TeX: addresses, identifiers and keys of entries. */
export const verbatimFields: ReadonlySet<string> = new Set([
  ...["eprint", "evidence", "ids", "related", "verba", "verbb", "verbc", "xdata", "crossref"],
  ...fields
    .filter(({ value }) => value === "verbatim" || value === "doi")
    .flatMap(({ name, aliases = [] }) => [name, ...aliases]),
]);
