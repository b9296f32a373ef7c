import type { Result } from "hastscript";
import type { Place } from "../../notebook/notebook.ts";
import type { PageContext } from "./page.ts";

/** A link to a place that cites a work: the document, and the paragraph. */
export function placeLink({ source, citation }: Place, { link }: PageContext): Result {
  return (
    <a href={link(`/sources/${source.id}#cite-${citation.number}`)}>
      <q>{source.frontMatter.title}</q>, {`paragraph ${citation.block}`}
    </a>
  );
}
