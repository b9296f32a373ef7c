import type { Result } from "hastscript";
import type { Correction } from "../../../notebook/corrections.ts";
import { absolute } from "../../addresses.ts";
import { correctionsList } from "./corrections-list.tsx";
import type { PageContext } from "./page.ts";

/**
 * What was corrected on a page, and how to cite the page as it is now: its version is one more than the
 * days on which something on it was corrected. A page of which the log says nothing has no date to give.
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
