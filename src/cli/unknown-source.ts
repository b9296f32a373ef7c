import type { Notebook } from "../notebook/notebook.ts";
import { UsageError } from "./usage-error.ts";

/** What to say about an id that no source has, or whose source cannot be read. */
export function unknownSource(id: string, notebook: Notebook | undefined): UsageError {
  const path = `sources/${id}.md`;
  if (notebook?.files.some((file) => file.path === path)) {
    return new UsageError(`${path} cannot be read: \`apparatus check\` says why`);
  }
  const known = (notebook?.sources ?? []).map((source) => source.id).join(", ");
  const expected = known === "" ? "this notebook has none" : `expected ${known}`;
  return new UsageError(`unknown source "${id}"; ${expected}`);
}
