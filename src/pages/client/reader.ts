/**
 * The reading page with a script: the list of works follows the text, and a citation and its works mark
 * each other. Without it, every link still works.
 */
const pane = document.querySelector<HTMLElement>(".works-pane");
const citations = Array.from(document.querySelectorAll<HTMLAnchorElement>("article .cite[href]"));

if (pane && citations.length > 0) {
  markEachOther(pane, citations);
  followReading(pane, citations);
}

function entryOf(citation: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(citation.hash.slice(1)));
}

/** Pointing at a citation, or moving the focus to it, marks its entry; and the other way round. */
function markEachOther(list: HTMLElement, all: readonly HTMLAnchorElement[]): void {
  const citing = new Map<Element, Element[]>();
  for (const link of list.querySelectorAll<HTMLAnchorElement>("[role=doc-backlink]")) {
    const citation = document.getElementById(link.hash.slice(1));
    const entry = link.closest(".entry");
    if (!citation || !entry) continue;
    citing.set(entry, [...(citing.get(entry) ?? []), citation]);
    citing.set(citation, [...(citing.get(citation) ?? []), entry]);
  }
  for (const element of [...all, ...list.querySelectorAll(".entry")]) {
    const others = citing.get(element) ?? [];
    const mark = (marked: boolean) => () => {
      for (const other of others) other.classList.toggle("is-marked", marked);
    };
    for (const event of ["pointerenter", "focusin"]) element.addEventListener(event, mark(true));
    for (const event of ["pointerleave", "focusout"]) element.addEventListener(event, mark(false));
  }
}

/** Keep the entry of the citation nearest to the middle of the view in the view of the list. */
function followReading(list: HTMLElement, all: readonly HTMLAnchorElement[]): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pane-follow";
  button.textContent = "Follow the text";
  button.setAttribute("aria-pressed", "true");
  list.querySelector(".pane-head")?.append(button);
  button.addEventListener("click", () => {
    const pressed = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(pressed));
    if (pressed) follow();
  });

  const inView = new Set<HTMLAnchorElement>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inView.add(target as HTMLAnchorElement);
        else inView.delete(target as HTMLAnchorElement);
      }
      schedule();
    },
    { rootMargin: "-5% 0px" },
  );
  for (const citation of all) observer.observe(citation);
  addEventListener("scroll", schedule, { passive: true });

  let scheduled = false;
  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(() => {
      scheduled = false;
      follow();
    });
  }

  function follow(): void {
    if (button.getAttribute("aria-pressed") !== "true") return;
    // Where the list has no scrolling of its own, it stands below the text.
    if (getComputedStyle(list).position !== "sticky" || list.contains(document.activeElement))
      return;
    const middle = innerHeight / 2;
    let nearest: HTMLAnchorElement | undefined;
    let distance = Infinity;
    for (const citation of inView) {
      const { top, bottom } = citation.getBoundingClientRect();
      const away = Math.abs((top + bottom) / 2 - middle);
      if (away < distance) [nearest, distance] = [citation, away];
    }
    const entry = nearest && entryOf(nearest);
    if (!entry) return;
    const head = list.querySelector<HTMLElement>(".pane-head")?.offsetHeight ?? 0;
    const from = list.getBoundingClientRect().top + head;
    const { top, bottom } = entry.getBoundingClientRect();
    const to = list.getBoundingClientRect().bottom;
    if (top < from || bottom > to) list.scrollTop += top - from - (to - from) / 4;
  }
}
