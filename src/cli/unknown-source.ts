import type { Notebook } from "../notebook/notebook.ts";
import { UsageError } from "./usage-error.ts";

/** What to say of an id that is no source’s. */
export function unknownSource(id: string, sources: Notebook["sources"] = []): UsageError {
  const known = sources.map((source) => source.id).join(", ");
  const expected = known === "" ? "this notebook has none" : `expected ${known}`;
  return new UsageError(`no source is called ${id}: ${expected}`);
}
