import type { Element } from "xast";
import { x } from "xastscript";
import type { Correction } from "../../notebook/corrections.ts";
import { statedTitle } from "../components/parts/work-name.tsx";
import type { Notebook } from "../../notebook/notebook.ts";
import {
  correctionsFeedAddress,
  figureAddress,
  methodAddress,
  servedAddress,
  sourceAddress,
  workAddress,
} from "../addresses.ts";
import { wordsFor } from "../words/words-for.ts";
import { withHiddenShown } from "../../hidden-characters.ts";
import { atomFeed, urn } from "./atom-feed.ts";

/** An Atom feed of the corrections, latest first, each with its date and reason. */
export function correctionsFeed(notebook: Notebook): string {
  const { corrections, settings } = notebook;
  return atomFeed(settings, {
    title: wordsFor(settings).frame.correctionsTitle(settings.title),
    id: `corrections of ${settings.url ?? settings.title}`,
    day: corrections[0]?.date ?? "1970-01-01",
    address: correctionsFeedAddress,
    page: methodAddress,
    entries: corrections.map((one) => entry(one, notebook)),
  });
}

function entry({ date, about, change, reason }: Correction, notebook: Notebook): Element {
  const { links } = notebook.settings;
  const [name, address] =
    "work" in about
      ? [about.work, workAddress(about.work)]
      : about.figure === undefined
        ? [about.source, sourceAddress(about.source)]
        : [`${about.source}/${about.figure}`, figureAddress(about.source, about.figure)];
  return x("entry", [
    x("title", withHiddenShown(`${subject(about, notebook)}: ${change}`)),
    x("id", urn(`correction ${date} ${name} ${change}`)),
    x("updated", `${date}T00:00:00Z`),
    x("link", {
      rel: "alternate",
      type: "text/html",
      href: servedAddress(address, links).slice(1),
    }),
    x("summary", withHiddenShown(reason)),
  ]);
}

/** What a correction is about, by the name readers know. */
function subject(about: Correction["about"], notebook: Notebook): string {
  const words = wordsFor(notebook.settings);
  if ("work" in about) {
    const work = notebook.library.get(about.work);
    return work ? statedTitle(work, notebook, words) : about.work;
  }
  const source = notebook.sources.find(({ id }) => id === about.source);
  const figure = source?.figures.find(({ id }) => id === about.figure)?.label;
  const chart = source?.charts.find(({ id }) => id === about.figure)?.title;
  return figure ?? chart ?? words.parts.quoted(source?.frontMatter.title ?? about.source);
}
