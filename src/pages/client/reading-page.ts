/** The parts of a document's page, and which citations and entries belong together. */
export interface ReadingPage {
  /** The list of works; a document that cites none has no such list. */
  pane: HTMLElement | undefined;
  citations: readonly HTMLAnchorElement[];
  /** The entries of a citation, or the citations of an entry. */
  partners(element: Element): readonly HTMLElement[];
  layout(): Layout;
}

/** `wide`: the list stands beside the text. Else it stands below, and entries open at the citation. */
export type Layout = "wide" | "middle" | "narrow";

/** @returns `undefined` on a page that holds no document. */
export function readingPage(): ReadingPage | undefined {
  if (!document.querySelector("article.document")) return undefined;
  const pane = document.querySelector<HTMLElement>(".works-pane") ?? undefined;
  const partners = new Map<Element, HTMLElement[]>();
  const join = (one: Element, other: HTMLElement): void => {
    partners.set(one, [...(partners.get(one) ?? []), other]);
  };
  for (const link of pane?.querySelectorAll<HTMLAnchorElement>("[role=doc-backlink]") ?? []) {
    const citation = targetOf(link);
    const entry = link.closest<HTMLElement>(".entry");
    if (!citation || !entry) continue;
    join(entry, citation);
    join(citation, entry);
  }
  const narrow = matchMedia("(width < 47.5rem)");
  return {
    pane,
    citations: [...document.querySelectorAll<HTMLAnchorElement>("article .cite[href]")],
    partners: (element) => partners.get(element) ?? [],
    layout: () => {
      if (narrow.matches) return "narrow";
      return pane && getComputedStyle(pane).position === "sticky" ? "wide" : "middle";
    },
  };
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
