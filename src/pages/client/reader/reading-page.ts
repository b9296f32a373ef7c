/** The parts of a document’s page, and which citations and entries belong together. */
export interface ReadingPage {
  article: HTMLElement;
  /** The list of works; a document that cites none has no list. */
  pane: HTMLElement | undefined;
  /** The entries of a citation, or the citations of an entry. */
  partners(element: Element): readonly HTMLElement[];
  layout(): PageLayout;
}

/** `wide`: the list is beside the text. Otherwise it is below, and entries open at the citation. */
export type PageLayout = "wide" | "middle" | "narrow";

/**
 * Nothing here walks the text or the list: citations and entries refer to each other.
 *
 * @returns
 *   `undefined` on a page without a document.
 */
export function readingPage(): ReadingPage | undefined {
  const article = document.querySelector<HTMLElement>("article.document");
  if (!article) return undefined;
  const pane = document.querySelector<HTMLElement>(".works-pane") ?? undefined;
  const narrow = matchMedia("(width < 47.5rem)");
  const wide = matchMedia("(width >= 82rem)");
  return {
    article,
    pane,
    partners: (element) =>
      element.matches(".entry") ? citationsOf(element) : entriesOf(element as HTMLElement),
    layout: () => (narrow.matches ? "narrow" : pane && wide.matches ? "wide" : "middle"),
  };
}

function citationsOf(entry: Element): HTMLElement[] {
  return backlinks(entry).flatMap((link) => targetOf(link) ?? []);
}

/** A citation links to its first entry, and lists all if there are several. */
function entriesOf(citation: HTMLElement): HTMLElement[] {
  const ids = citation.dataset.entries?.split(" ");
  if (!ids) return citation instanceof HTMLAnchorElement ? listed([targetOf(citation)]) : [];
  return listed(ids.map((id) => document.getElementById(id)));
}

function listed(entries: readonly (HTMLElement | null)[]): HTMLElement[] {
  return entries.filter((entry) => entry?.matches(".entry") === true) as HTMLElement[];
}

/** An entry’s links to its places in the text. */
export function backlinks(entry: Element): HTMLAnchorElement[] {
  return [...entry.querySelectorAll<HTMLAnchorElement>("[role=doc-backlink]")];
}

/** The target of a link within the page. */
export function targetOf({ hash }: HTMLAnchorElement | Location): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // An address may contain a percent sign that encodes nothing.
    return null;
  }
}

/** The citation an event is about, if it links to a work. */
export function citationAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a.cite") : null;
}
