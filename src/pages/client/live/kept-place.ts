const key = "apparatus-preview-place";

interface Place {
  path: string;
  /** An element with an id near the top of the view, and how far below the top it stands. */
  id: string | undefined;
  top: number;
  scrolled: number;
}

/** Keep where one reads, for the page as it will be. */
export function keepPlace(): void {
  const elements = [...document.querySelectorAll<HTMLElement>("main [id]")];
  const near = elements.find((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0;
  });
  const place: Place = {
    path: location.pathname,
    id: near?.id,
    top: near?.getBoundingClientRect().top ?? 0,
    scrolled: scrollY,
  };
  sessionStorage.setItem(key, JSON.stringify(place));
  history.scrollRestoration = "manual";
}

/** Go back to the place that was kept, though what stands before it has become longer or shorter. */
export function takePlace(): void {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (kept === null) return;
  const place = JSON.parse(kept) as Place;
  if (place.path !== location.pathname) return;
  restore(place);
  // What is laid out late may move it.
  addEventListener("load", () => {
    restore(place);
    history.scrollRestoration = "auto";
  });
}

function restore({ id, top, scrolled }: Place): void {
  const element = id === undefined ? null : document.getElementById(id);
  if (element && scrolled > 0) {
    scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
  } else {
    scrollTo({ top: scrolled, behavior: "instant" });
  }
}
