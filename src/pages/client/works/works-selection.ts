/** The works a reader selected, kept while the tab is open. */
export class WorksSelection extends Set<string> {
  readonly #place: string;

  /**
   * @param place
   *   Identifies the list, because one host may have several.
   */
  constructor(place: string) {
    super();
    this.#place = `apparatus-selected ${place}`;
  }

  /** Select exactly these. */
  replace(slugs: Iterable<string>): void {
    this.clear();
    for (const slug of slugs) this.add(slug);
  }

  keep(): void {
    try {
      sessionStorage.setItem(this.#place, [...this].join(" "));
    } catch {
      // The browser stores nothing: the address still contains the selection.
    }
  }

  /** Restore the stored selection. */
  restore(): void {
    try {
      this.replace((sessionStorage.getItem(this.#place) ?? "").split(" ").filter(Boolean));
    } catch {
      // Nothing is stored.
    }
  }
}
