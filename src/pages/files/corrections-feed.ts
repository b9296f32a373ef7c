import type { Element } from "xast";
import { x } from "xastscript";
import type { Correction } from "../../notebook/corrections.ts";
import type { Settings } from "../../notebook/settings.ts";
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
import { atomFeed, printable, urn } from "./atom-feed.ts";

/** An Atom feed of the corrections, the latest first, each with its day and its reason. */
export function correctionsFeed({ corrections, settings }: Notebook): string {
  return atomFeed(settings, {
    title: wordsFor(settings).frame.correctionsTitle(settings.title),
    id: `corrections of ${settings.url ?? settings.title}`,
    day: corrections[0]?.date ?? "1970-01-01",
    address: correctionsFeedAddress,
    page: methodAddress,
    entries: corrections.map((one) => entry(one, settings)),
  });
}

function entry({ date, about, change, reason }: Correction, { links }: Settings): Element {
  const [name, address] =
    "work" in about
      ? [about.work, workAddress(about.work)]
      : about.figure === undefined
        ? [about.source, sourceAddress(about.source)]
        : [`${about.source}/${about.figure}`, figureAddress(about.source, about.figure)];
  return x("entry", [
    x("title", printable(`${name}: ${change}`)),
    x("id", urn(`correction ${date} ${name} ${change}`)),
    x("updated", `${date}T00:00:00Z`),
    x("link", {
      rel: "alternate",
      type: "text/html",
      href: servedAddress(address, links).slice(1),
    }),
    x("summary", printable(reason)),
  ]);
}
