const key = "apparatus-preview-place";

interface Place {
  path: string;
  /** An element with an id near the top of the viewport, and its distance from the top. */
  id: string | undefined;
  top: number;
  scrolled: number;
}

/** Remember the reading position for the page after reloading. */
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

/** Return to the remembered position, even if the content above it has changed in length. */
export function takePlace(): void {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (kept === null) return;
  const place = JSON.parse(kept) as Place;
  if (place.path !== location.pathname) return;
  restore(place);
  // Late layout may move it.
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
