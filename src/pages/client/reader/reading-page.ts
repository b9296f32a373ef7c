/** The parts of a document's page, and which citations and entries belong together. */
export interface ReadingPage {
  article: HTMLElement;
  /** The list of works; a document that cites none has no such list. */
  pane: HTMLElement | undefined;
  /** The entries of a citation, or the citations of an entry. */
  partners(element: Element): readonly HTMLElement[];
  layout(): PageLayout;
}

/** `wide`: the list stands beside the text. Else it stands below, and entries open at the citation. */
export type PageLayout = "wide" | "middle" | "narrow";

/**
 * Nothing here walks the text or the list: a citation and an entry name each other.
 *
 * @returns `undefined` on a page that holds no document.
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

/** A citation leads to its first entry, and names all where it has several. */
function entriesOf(citation: HTMLElement): HTMLElement[] {
  const ids = citation.dataset.entries?.split(" ");
  if (!ids) return citation instanceof HTMLAnchorElement ? listed([targetOf(citation)]) : [];
  return listed(ids.map((id) => document.getElementById(id)));
}

function listed(entries: readonly (HTMLElement | null)[]): HTMLElement[] {
  return entries.filter((entry) => entry?.matches(".entry") === true) as HTMLElement[];
}

/** The links from an entry to its places in the text. */
export function backlinks(entry: Element): HTMLAnchorElement[] {
  return [...entry.querySelectorAll<HTMLAnchorElement>("[role=doc-backlink]")];
}

/** What a link inside the page leads to. */
export function targetOf({ hash }: HTMLAnchorElement | Location): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    // An address may hold a percent sign that encodes nothing.
    return null;
  }
}

/** The citation that an event is about, if it is about one that leads to a work. */
export function citationAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("a.cite") : null;
}
