import type { Result } from "hastscript";
import { relatedTo } from "../../../library/related.ts";
import type { Work } from "../../../works/work.ts";
import type { Source } from "../../../notebook/source/source.ts";
import { citedWorks } from "../parts/cited-works.ts";
import type { PageContext } from "../parts/page.ts";
import { yearOf } from "../parts/work-facts.ts";
import { verificationBadge, workName } from "../parts/work-name.tsx";
import { entryAddress, workAddress } from "../../addresses.ts";

/** The works a record refers to: other editions, companions. */
export function relatedRecords(work: Work, context: PageContext): Result | null {
  const { words } = context;
  const related = relatedTo(work, context.notebook.library);
  if (!related) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{related.label}</h2>
      <ul class="related">
        {related.works.map((one) => {
          const year = yearOf(one, words);
          return (
            <li>
              {workLink(one, context)}
              {year ? ` (${year})` : null} {verificationBadge(one, context)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The previous and next work in the list of each source that cites it. */
export function neighbours(
  work: Work,
  sources: readonly Source[],
  context: PageContext,
): Result | null {
  if (sources.length === 0) return null;
  const { work: words } = context.words;
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {sources.map((source) => {
        const { list, at } = citedWorks(source, context.notebook);
        const number = at(work)?.number ?? 0;
        const [before, after] = [list[number - 2]?.work, list[number]?.work];
        return (
          <div>
            <p>
              {words.numberIn(
                number,
                list.length,
                <a href={context.link(entryAddress(source.id, work.key))}>
                  <q>{source.frontMatter.title}</q>
                </a>,
              )}
            </p>
            <ul>
              <li>{before ? words.previous(workLink(before, context, "prev")) : null}</li>
              <li>{after ? words.next(workLink(after, context, "next")) : null}</li>
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
