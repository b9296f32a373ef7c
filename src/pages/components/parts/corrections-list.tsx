import type { Result } from "hastscript";
import type { Correction } from "../../../notebook/corrections.ts";
import { absolute, figureAddress, sourceAddress, workAddress } from "../../addresses.ts";
import type { PageContext } from "./page.ts";
import { workName } from "./work-name.tsx";

/** How many corrections are shown before a reader asks for more. */
const shownAtOnce = 6;

/** Corrections by day, latest first, with older ones folded if there are many; each links to what it is about. */
export function correctionsList(
  corrections: readonly Correction[],
  context: PageContext,
  options: { isNamed: boolean },
): Result {
  const [latest, others] = [corrections.slice(0, shownAtOnce), corrections.slice(shownAtOnce)];
  return (
    <>
      {correctionsByDay(latest, context, options)}
      {others.length === 0 ? null : (
        <details class="more-corrections">
          <summary>{context.words.frame.moreCorrections(others.length)}</summary>
          {correctionsByDay(others, context, options)}
        </details>
      )}
    </>
  );
}

function correctionsByDay(
  corrections: readonly Correction[],
  context: PageContext,
  { isNamed }: { isNamed: boolean },
): Result {
  const { words } = context;
  const days = [...new Set(corrections.map(({ date }) => date))];
  return (
    <dl class="corrections">
      {days.map((day) => (
        <div>
          <dt>
            <time datetime={day}>{words.parts.date(day)}</time>
          </dt>
          {corrections
            .filter(({ date }) => date === day)
            .map(({ about, change, reason }) => (
              <dd>
                {isNamed ? <>{subject(about, context)}: </> : null}
                {change} {reason}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/**
 * What was corrected on a page, and how to cite its current version: the number of days with corrections, plus one.
 * A page without corrections has no date to give.
 */
export function pageHistory(
  page: { title: Result; address: string; isOne: boolean },
  isAbout: (about: Correction["about"]) => boolean,
  context: PageContext,
): Result | null {
  const { notebook, words } = context;
  const found = notebook.corrections.filter(({ about }) => isAbout(about));
  const [latest] = found;
  if (!latest) return null;
  const { title, url, links } = notebook.settings;
  const version = new Set(found.map(({ date }) => date)).size + 1;
  const date = <time datetime={latest.date}>{words.parts.date(latest.date)}</time>;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words.work.corrections}</h2>
      {correctionsList(found, context, { isNamed: !page.isOne })}
      <p class="note">
        {words.work.citePage(page.title, title, version, date)}
        {url === undefined ? null : ` <${absolute(page.address, url, links)}>`}
      </p>
    </section>
  );
}

function subject(about: Correction["about"], { notebook, link }: PageContext): Result {
  if ("work" in about) {
    const work = notebook.library.get(about.work);
    return (
      <a href={link(workAddress(about.work))}>{work ? workName(work, notebook) : about.work}</a>
    );
  }
  const source = notebook.sources.find(({ id }) => id === about.source);
  const title = <q>{source?.frontMatter.title ?? about.source}</q>;
  if (about.figure === undefined) return <a href={link(sourceAddress(about.source))}>{title}</a>;
  const label = [...(source?.figures ?? []), ...(source?.charts ?? [])]
    .flatMap((one) => (one.id === about.figure ? ["label" in one ? one.label : one.title] : []))
    .at(0);
  return <a href={link(figureAddress(about.source, about.figure))}>{label ?? about.figure}</a>;
}
