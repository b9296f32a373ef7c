import type { CslMessage, CslRequest } from "../request.ts";
import { Item, type CslItem, type People } from "../values/item.ts";

/** The items of an engine’s runs, by identity: each is prepared once. */
export class KnownItems {
  readonly #people: People = new Map();
  readonly #ready = new WeakMap<CslItem, Item>();
  #serial = 0;

  /** Items in citation order, followed by uncited ones; unknown ids are reported. */
  collect(
    { items, clusters, uncited = [] }: Pick<CslRequest, "items" | "clusters" | "uncited">,
    messages: CslMessage[],
  ): Map<string, Item> {
    const found = new Map<string, Item>();
    const add = (id: string, cluster: string | undefined): void => {
      if (found.has(id)) return;
      const source = items.get(id);
      if (source) {
        found.set(id, this.#itemOf(id, source));
        return;
      }
      const reason = `Unexpected id \`${id}\`, expected one of the items`;
      messages.push({ ruleId: "unknown-item", severity: "error", reason, id, cluster });
    };
    for (const cluster of clusters) {
      for (const { id } of cluster.items) add(String(id), cluster.id);
    }
    for (const id of uncited) add(id, undefined);
    return found;
  }

  #itemOf(id: string, source: CslItem): Item {
    const kept = this.#ready.get(source);
    if (kept?.id === id) return kept;
    const item = new Item(id, source, this.#serial++, this.#people);
    this.#ready.set(source, item);
    return item;
  }
}
