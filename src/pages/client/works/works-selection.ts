/** The works that a reader selected: kept while the tab is open, so that they stay while one looks at others. */
export class WorksSelection extends Set<string> {
  readonly #place: string;

  /** @param place Names the list, as the same host may have several. */
  constructor(place: string) {
    super();
    this.#place = `apparatus-selected ${place}`;
  }

  /** Select these and no others. */
  replace(slugs: Iterable<string>): void {
    this.clear();
    for (const slug of slugs) this.add(slug);
  }

  keep(): void {
    try {
      sessionStorage.setItem(this.#place, [...this].join(" "));
    } catch {
      // The reader’s browser keeps nothing: the address still says what is selected.
    }
  }

  /** Select what was kept. */
  restore(): void {
    try {
      this.replace((sessionStorage.getItem(this.#place) ?? "").split(" ").filter(Boolean));
    } catch {
      // Nothing is kept.
    }
  }
}
