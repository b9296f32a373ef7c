/** A list of copies of entries, with their numbers and without their ids, which must be unique on a page. */
export function copies(entries: readonly HTMLElement[]): HTMLOListElement {
  const list = document.createElement("ol");
  list.className = "copied-entries";
  for (const entry of entries) {
    const copy = copyOf(entry);
    copy.classList.remove("is-current", "is-marked");
    copy.querySelector(".entry-more")?.remove();
    list.append(copy);
  }
  return list;
}

export function copyOf(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll("[id]")]) one.removeAttribute("id");
  return copy;
}
