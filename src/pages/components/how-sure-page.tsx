import type { Result } from "hastscript";
import { recordState, type RecordState } from "../../formats/bibtex/verification/record-state.ts";
import type { Work } from "../../works/work.ts";
import { stateId, workAddress } from "../addresses.ts";
import type { PageContent, PageContext } from "./parts/page.ts";
import { workName } from "./parts/work-name.tsx";

/** What each label of a record means, and what the inference mark means, with an example from the library. */
export function howSurePage(context: PageContext): PageContent {
  const { notebook, words } = context;
  const { sure, parts } = words;
  const works = notebook.library.keys.flatMap((key) => notebook.library.get(key) ?? []);
  const inferred = works.find(({ key }) =>
    notebook.citationsOf(key).some(({ citation }) => citation.inferred !== undefined),
  );
  return {
    title: sure.title,
    description: sure.about,
    body: (
      <div class="prose how-sure">
        <h1>{sure.title}</h1>
        <p>{sure.about}</p>
        <h2>{sure.labels}</h2>
        <dl class="states">
          {(Object.keys(parts.state) as RecordState[]).map((state) =>
            entry(
              stateId(state),
              <span class={`badge badge-${state}`}>{parts.state[state]}</span>,
              parts.stateMeaning[state],
              works.find((work) => recordState(work) === state),
              context,
            ),
          )}
        </dl>
        <h2>{sure.marks}</h2>
        <dl class="states">
          {entry(
            stateId("inferred"),
            <span class="badge badge-inferred">{parts.inferred}</span>,
            sure.inferredMeans,
            inferred,
            context,
          )}
          {entry(
            stateId("unconfirmed"),
            <span class="unconfirmed">{words.work.notConfirmed}</span>,
            sure.unconfirmedMeans,
            works.find(({ unconfirmed }) => unconfirmed.length > 0),
            context,
          )}
        </dl>
        <h2>{sure.numbers}</h2>
        <p>{sure.aboutNumbers}</p>
      </div>
    ),
  };
}

function entry(
  id: string,
  label: Result,
  meaning: string,
  example: Work | undefined,
  { notebook, link, words }: PageContext,
): Result {
  return (
    <div id={id}>
      <dt>{label}</dt>
      <dd>
        <p>{meaning}</p>
        {example ? (
          <p>
            {words.sure.example(
              <a href={link(workAddress(example.key))}>{workName(example, notebook)}</a>,
            )}
          </p>
        ) : (
          <p class="note">{words.sure.noExample}</p>
        )}
      </dd>
    </div>
  );
}
