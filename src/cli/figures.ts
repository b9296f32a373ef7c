import { figureAddresses } from "../figures/figure-addresses.ts";
import { figuresWriters, isFigureFormat } from "../figures/data/figures-writers.ts";
import type { Settings } from "../notebook/settings.ts";
import { nearestId } from "../figures/nearest-id.ts";
import { wordsFor } from "../pages/words/words-for.ts";
import type { ReportedFigure } from "../figures/reported-figure.ts";
import { toCheckMessages } from "../notebook/check-message.ts";
import { openNotebook } from "./open-notebook.ts";
import { printData } from "./messages/print-data.ts";
import { hasErrors, printMessages } from "./messages/print-messages.ts";
import { unknownSource } from "./unknown-source.ts";
import { UsageError } from "./usage-error.ts";

/**
 * `apparatus figures`: the figures of one source or of all, or those with certain ids. If the sources have errors,
 * it still prints what it has.
 */
export function figures(
  source: string | undefined,
  { to, id: ids }: { to: string; id: readonly string[] },
): number {
  const notebook = openNotebook();
  const { sources, files, settings } = notebook;
  const path = source === undefined ? undefined : `sources/${source}.md`;
  const read = files.filter((file) => path === undefined || file.path === path);
  if (source !== undefined && read.length === 0) throw unknownSource(source, notebook);
  const all = sources
    .filter(({ id }) => source === undefined || source === id)
    .flatMap((one) => one.figures);
  const unknown = ids.find((id) => !all.some((figure) => figure.id === id));
  if (unknown !== undefined) {
    const { expected } = nearestId(unknown, [...new Set(all.map(({ id }) => id))], "a figure");
    throw new UsageError(`unknown figure "${unknown}"; expected ${expected}`);
  }
  const messages = read.flatMap((file) => toCheckMessages(file.path, file.messages, settings));
  printMessages(messages);
  const asked = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  const words = wordsFor(settings).charts;
  printData(
    figuresWriters[isFigureFormat(to) ? to : "csv"](asked, words, csvAddress(asked, ids, settings)),
  );
  return hasErrors(messages) ? 1 : 0;
}

/** Where the CSV of these figures is published; without a site, the file that `--to csv` may be saved to. */
function csvAddress(
  figures: readonly ReportedFigure[],
  ids: readonly string[],
  { url }: Settings,
): string {
  if (url === undefined) return "figures.csv";
  const [one] = figures;
  return ids.length === 1 && one
    ? figureAddresses(one.source, one.id, url).csv
    : `${url}figures.csv`;
}
