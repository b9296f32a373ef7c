import type { Out, Run, Tag } from "../rich-text.ts";

/** The first run with a tag, searching from the outside in. */
export function findTag(out: Out, tag: Tag): Run | undefined {
  if (typeof out === "string") return;
  if (out.tag === tag) return out;
  for (const child of out.children) {
    const found = findTag(child, tag);
    if (found) return found;
  }
  return;
}
