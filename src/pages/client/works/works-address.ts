import type { Sort } from "./works-order.ts";
import type { Query } from "./works-search.ts";

/** The content of the address: a query, and the works selected from its results. */
export interface View extends Query {
  chosen: readonly string[];
}

const sorts: readonly string[] = ["kind", "title", "newest", "oldest", "cited"] satisfies Sort[];

/** Read a view from the part of an address after `?`; anything unknown is ignored. */
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

/** Write a view for the part after `?`; empty for the page’s initial view. */
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
