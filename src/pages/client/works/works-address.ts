import type { Sort } from "./works-order.ts";
import type { Query } from "./works-search.ts";

/** What the address says: a query, and the works chosen from what it finds. */
export interface View extends Query {
  chosen: readonly string[];
}

const sorts: readonly string[] = ["kind", "title", "newest", "oldest", "cited"] satisfies Sort[];

/** Read a view from the part of an address after `?`; what is not known there counts for nothing. */
export function readView(search: string): View {
  const params = new URLSearchParams(search);
  const sort = params.get("sort") ?? "";
  return {
    words: params.get("q") ?? "",
    type: params.getAll("type"),
    record: params.getAll("record"),
    cited: params.getAll("cited"),
    sort: sorts.includes(sort) ? (sort as Sort) : "kind",
    chosen: (params.get("works") ?? "").split(" ").filter(Boolean),
  };
}

/** Write a view as it stands after `?`; empty for that of the page as it is first shown. */
export function writeView({ words, type, record, cited, sort, chosen }: View): string {
  const params = new URLSearchParams();
  if (words !== "") params.set("q", words);
  for (const [facet, ids] of Object.entries({ type, record, cited })) {
    for (const id of ids) params.append(facet, id);
  }
  if (sort !== "kind") params.set("sort", sort);
  if (chosen.length > 0) params.set("works", chosen.join(" "));
  return params.toString();
}
