import type { ElementContent } from "hast";
import { createEngine } from "../csl/engine.ts";
import type { CslLocale } from "../csl/style/style-tree.ts";
import type { PrintedWork, CslItem } from "../works/work.ts";
import { itemFor } from "./csl-item.ts";
import { entriesOf } from "./format-bibliography.ts";
import type { Style } from "./style-of-csl.ts";
import { writeLegal } from "./legal/write-legal.ts";

/**
 * The entry of one work in the list of works, in the language that the style asks for: what `format`
 * gives for it. It reads no file, and so runs in a browser.
 *
 * @param nameless
 *   What names the work where it has no title.
 * @param loadLocale
 *   A locale by its tag; `undefined` where there is none.
 */
export function formatEntry(
  work: PrintedWork,
  style: Style,
  nameless: string,
  loadLocale: (tag: string) => CslLocale | undefined,
): ElementContent[] {
  const id = "w0";
  const locale = style.locale ?? "en-US";
  const item: CslItem = itemFor(work, id, () => nameless, locale);
  style.fit?.(item);
  const works = new Map([[id, work]]);
  const items = new Map([[id, item]]);
  const write = {
    unprinted: () => nameless,
    ...(style.legal && { write: writeLegal(style.legal, works, style.kind) }),
  };
  const engine = createEngine(style.csl, { locale, forceLocale: true, loadLocale });
  const { bibliography } = engine.run({ items, clusters: [], uncited: [id], ...write });
  const job = { engine, items, nameless: () => nameless, works, write };
  return entriesOf(job, bibliography)[0]?.content ?? [];
}
