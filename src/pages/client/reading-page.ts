/** The parts of a document's page, and which citations and entries belong together. */
export interface ReadingPage {
  article: HTMLElement;
  /** The list of works; a document that cites none has no such list. */
  pane: HTMLElement | undefined;
  /** The entries of a citation, or the citations of an entry. */
  partners(element: Element): readonly HTMLElement[];
  layout(): Layout;
}

/** `wide`: the list stands beside the text. Else it stands below, and entries open at the citation. */
export type Layout = "wide" | "middle" | "narrow";

/**
 * Nothing here walks the text: what belongs together is read once from the list, when it is first asked for.
 *
 * @returns `undefined` on a page that holds no document.
 */
export function readingPage(): ReadingPage | undefined {
  const article = document.querySelector<HTMLElement>("article.document");
  if (!article) return undefined;
  const pane = document.querySelector<HTMLElement>(".works-pane") ?? undefined;
  const narrow = matchMedia("(width < 47.5rem)");
  let entries: Map<string, HTMLElement[]> | undefined;
  return {
    article,
    pane,
    partners(element) {
      if (element.matches(".entry")) return citationsOf(element);
      return (entries ??= entriesByCitation(pane)).get(`#${element.id}`) ?? [];
    },
    layout: () => {
      if (narrow.matches) return "narrow";
      return pane && getComputedStyle(pane).position === "sticky" ? "wide" : "middle";
    },
  };
}

function citationsOf(entry: Element): HTMLElement[] {
  return backlinks(entry).flatMap((link) => targetOf(link) ?? []);
}

function entriesByCitation(pane: HTMLElement | undefined): Map<string, HTMLElement[]> {
  const found = new Map<string, HTMLElement[]>();
  const inPane = [...(pane?.querySelectorAll<HTMLLIElement>(".entry") ?? [])];
  // By their numbers, in whatever order the list stands.
  for (const entry of inPane.sort((a, b) => a.value - b.value)) {
    for (const { hash } of backlinks(entry)) {
      const entries = found.get(hash);
      if (entries) entries.push(entry);
      else found.set(hash, [entry]);
    }
  }
  return found;
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
