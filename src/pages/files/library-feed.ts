import { x } from "xastscript";
import type { Work } from "../../works/work.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { kindInWords } from "../components/parts/work-facts.ts";
import { statedTitle, stateWords } from "../components/parts/work-name.tsx";
import { wordsFor } from "../words/words-for.ts";
import { withHiddenShown } from "../../hidden-characters.ts";
import { atomFeed, urn } from "./atom-feed.ts";
import { feedAddress, servedAddress, workAddress, worksAddress } from "../addresses.ts";

/** How many of the most recently checked records the feed lists. */
const entries = 100;

/**
 * An Atom feed of the library: each record under the date of its last check, latest first. No date is invented:
 * records without one are left out. Addresses are relative to the feed and ids derive from the keys, so that it is
 * the same wherever the site is hosted.
 */
export function libraryFeed(notebook: Notebook): string {
  const { library, settings } = notebook;
  const works = library.keys
    .flatMap((key) => library.get(key) ?? [])
    .filter(({ verifiedOn }) => /^\d{4}-\d{2}-\d{2}$/.test(verifiedOn ?? ""))
    .sort((a, b) => (b.verifiedOn ?? "").localeCompare(a.verifiedOn ?? ""))
    .slice(0, entries);
  return atomFeed(settings, {
    title: wordsFor(settings).frame.feedTitle(settings.title),
    id: `library of ${settings.url ?? settings.title}`,
    day: works[0]?.verifiedOn ?? "1970-01-01",
    address: feedAddress,
    page: worksAddress,
    entries: works.map((work) => entry(work, notebook)),
  });
}

function entry(work: Work, notebook: Notebook) {
  const { settings } = notebook;
  const words = wordsFor(settings);
  const summary = words.frame.feedSummary(
    kindInWords(work, words),
    stateWords(work, words),
    work.key,
  );
  return x("entry", [
    x("title", withHiddenShown(statedTitle(work, notebook, words))),
    x("id", urn(`work ${work.key}`)),
    x("updated", `${work.verifiedOn}T00:00:00Z`),
    x("link", {
      rel: "alternate",
      type: "text/html",
      href: servedAddress(workAddress(work.key), settings.links).slice(1),
    }),
    x("summary", withHiddenShown(summary)),
  ]);
}
