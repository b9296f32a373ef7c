import type { ElementContent } from "hast";
import { createEngine } from "../csl/engine.ts";
import type { CslLocale } from "../csl/style/style-tree.ts";
import type { PrintedWork, CslItem } from "../works/work.ts";
import { cslCite } from "./csl-cite.ts";
import { itemFor } from "./csl-item.ts";
import { entriesOf } from "./format-bibliography.ts";
import { toContent } from "./format-content.ts";
import type { Cite } from "./format-job.ts";
import { piecesOf } from "./format-pieces.ts";
import type { Style } from "./style-of-csl.ts";
import { mayPrint } from "./may-print.ts";
import { writeLegal } from "./legal/write-legal.ts";

/** What one work is formatted with. Reads no file, so it works in a browser. */
export interface EntryRequest {
  work: PrintedWork;
  style: Style;
  /** What to call the work if it has no title. */
  nameless: string;
  /** What readers must know about its record. */
  doubt?: string;
  /** The locale of a style that names none; default `en-US`. */
  locale?: string;
  /** A locale by its tag; `undefined` if there is none. */
  loadLocale(tag: string): CslLocale | undefined;
}

/** One work’s bibliography entry, in the style’s language, as `format` would give it. */
export function formatEntry(request: EntryRequest): ElementContent[] {
  const { id, engine, items, works, write } = jobOf(request, false);
  const { bibliography } = engine.run({ items, clusters: [], uncited: [id], ...write });
  const { doubt } = request;
  const job = {
    ...{ engine, items, works, write },
    nameless: () => request.nameless,
    doubt: () => doubt,
  };
  return entriesOf(job, bibliography)[0]?.content ?? [];
}

/** The same work as a first note would cite it or, in styles without notes, the text. */
export function formatNote(
  request: EntryRequest,
  cite: Pick<Cite, "locator" | "suffix">,
): ElementContent[] {
  const { style, work } = request;
  const { id, engine, items, locale, write } = jobOf(request, true);
  const item = cslCite(id, { ...cite, key: work.key, mode: "normal" }, style, locale, []);
  const noteIndex = style.kind === "note" ? 1 : 0;
  const { clusters } = engine.run({
    items,
    clusters: [{ id, items: [item], noteIndex }],
    ...write,
  });
  return piecesOf(clusters[0]?.content ?? []).flatMap(({ content }) => toContent(content));
}

function jobOf(request: EntryRequest, tidy: boolean) {
  const { work, style, nameless, loadLocale } = request;
  const id = "w0";
  const locale = style.locale ?? request.locale ?? "en-US";
  const prints = (variable: string): boolean => mayPrint(style.csl, variable);
  const item: CslItem = itemFor(work, id, () => nameless, prints, locale);
  style.fit?.(item);
  const works = new Map([[id, work]]);
  const items = new Map([[id, item]]);
  const write = {
    unprinted: () => nameless,
    ...(style.legal && { write: writeLegal(style.legal, works, style.kind) }),
  };
  const engine = createEngine(style.csl, { locale, forceLocale: true, tidy, loadLocale });
  return { id, engine, items, works, locale, write };
}
