import type { Result } from "hastscript";
import { relatedTo } from "../../../library/related.ts";
import type { Work } from "../../../works/work.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { citedWorks } from "../parts/cited-works.ts";
import type { PageContext } from "../parts/page.ts";
import { yearOf } from "../parts/work-facts.ts";
import { verificationBadge, workName } from "../parts/work-name.tsx";
import { entryAddress, workAddress } from "../../addresses.ts";

/** The records that a record names: other editions, companions. */
export function relatedRecords(work: Work, context: PageContext): Result | null {
  const related = relatedTo(work, context.notebook.library);
  if (!related) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{related.label}</h2>
      <ul class="related">
        {related.works.map((one) => (
          <li>
            {workLink(one, context)}
            {yearOf(one) ? ` (${yearOf(one)})` : null} {verificationBadge(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The works before and after this one in the list of each source that cites it. */
export function neighbours(
  work: Work,
  sources: readonly Source[],
  context: PageContext,
): Result | null {
  if (sources.length === 0) return null;
  return (
    <nav class="neighbours" aria-label="Works of the same document">
      {sources.map((source) => {
        const { list, at } = citedWorks(source, context.notebook);
        const number = at(work)?.number ?? 0;
        const [before, after] = [list[number - 2]?.work, list[number]?.work];
        return (
          <div>
            <p>
              {`Work ${number} of ${list.length} in `}
              <a href={context.link(entryAddress(source.id, work.key))}>
                <q>{source.frontMatter.title}</q>
              </a>
            </p>
            <ul>
              <li>{before ? <>Before: {workLink(before, context, "prev")}</> : null}</li>
              <li>{after ? <>After: {workLink(after, context, "next")}</> : null}</li>
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

function workLink(work: Work, { notebook, link }: PageContext, rel?: string): Result {
  return (
    <a href={link(workAddress(work.key))} rel={rel ?? null}>
      {workName(work, notebook)}
    </a>
  );
}
