import type { CslEngine } from "../csl/request.ts";
import type { Writers } from "../csl/run/engine-state.ts";
import { Memo } from "../csl/run/memo.ts";
import { itemIdentity } from "../formats/later-text.ts";
import type { CslItem, Work } from "../works/work.ts";
import { abbreviate, type Abbreviations } from "./abbreviations.ts";
import { itemFor } from "./csl-item.ts";
import { mayPrint } from "./may-print.ts";
import { writeLegal } from "./legal/write-legal.ts";
import type { Style } from "./style-of-csl.ts";

/** Fields of entries beyond CSL that citations use. */
const printedFields = "ecli neutralcitation eprint eprinttype archiveprefix options".split(" ");

/** A work as the processor sees it. */
interface KeptItem {
  id: string;
  item: CslItem;
}

/**
 * The items of the documents an engine formatted last. A work with the same content keeps its item and id even if
 * its library was read again, so that the engine prints only what an edit changed.
 */
export class KeptItems {
  /** These functions must be the same for all documents: new ones would make the engine forget what it printed. */
  readonly write: Writers;
  readonly #style: Style;
  readonly #language: string;
  readonly #prints: (variable: string) => boolean;
  readonly #items = new Memo<KeptItem>();
  /** Those of the first document, whose content is written out for the second: most processes format only one. */
  #first: { said: () => string; kept: KeptItem }[] | undefined = [];
  readonly #abbreviations = new WeakMap<Abbreviations, number>();
  #works = new Map<string, { work: Work; label: string }>();
  #serial = 0;

  constructor(style: Style, language: string) {
    this.#style = style;
    this.#language = language;
    this.#prints = (variable) => mayPrint(style.csl, variable);
    const works = { get: (id: string) => this.#works.get(id)?.work };
    this.write = {
      unprinted: ({ item }) => this.#works.get(String(item.id))?.label,
      ...(style.legal && { write: writeLegal(style.legal, works, style.kind) }),
    };
  }

  /** A document begins. */
  turn(): void {
    if (this.#first && this.#first.length > 0) {
      for (const { said, kept } of this.#first) this.#items.get(said(), () => kept);
      this.#first = undefined;
    }
    this.#items.turn();
    this.#works = new Map();
  }

  /**
   * The item of a work of the document.
   *
   * @param label
   *   What names the work where it has no title.
   */
  take(work: Work, label: string, abbreviations: Abbreviations | undefined): KeptItem {
    const said = (): string => this.#contentOf(work, label, abbreviations);
    const make = (): KeptItem => {
      const id = `w${this.#serial++}`;
      const item: CslItem = itemFor(work, id, () => label, this.#prints, this.#language);
      this.#style.fit?.(item);
      if (abbreviations) abbreviate(item, abbreviations);
      return { id, item };
    };
    const kept = this.#first ? make() : this.#items.get(said(), make);
    this.#first?.push({ said, kept });
    this.#works.set(kept.id, { work, label });
    return kept;
  }

  /** Everything an item is made of. */
  #contentOf(work: Work, label: string, abbreviations: Abbreviations | undefined): string {
    const { key, kind, entryType, isForeign, csl, treaty } = work;
    const shortened = abbreviations && this.#numberOf(abbreviations);
    const fields = printedFields.map((name) => work.fields.get(name));
    return JSON.stringify([
      ...[key, kind, entryType, isForeign, itemIdentity(csl), treaty, label, shortened],
      fields,
    ]);
  }

  #numberOf(abbreviations: Abbreviations): number {
    const number = this.#abbreviations.get(abbreviations) ?? this.#serial++;
    this.#abbreviations.set(abbreviations, number);
    return number;
  }
}

const kept = new WeakMap<CslEngine, KeptItems>();

/** The items of a style’s engine. */
export function keptItemsOf(engine: CslEngine, style: Style): KeptItems {
  const items = kept.get(engine) ?? new KeptItems(style, engine.language);
  kept.set(engine, items);
  return items;
}
