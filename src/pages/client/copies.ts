/** A list of copies of entries, without their ids: an id stands once on a page. */
export function copies(entries: readonly HTMLElement[]): HTMLOListElement {
  const list = document.createElement("ol");
  list.className = "copied-entries";
  for (const entry of entries) {
    const copy = copyOf(entry);
    copy.classList.remove("is-current", "is-marked");
    if (copy instanceof HTMLLIElement) copy.value = numberOf(entry);
    list.append(copy);
  }
  return list;
}

export function copyOf(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll("[id]")]) one.removeAttribute("id");
  return copy;
}

function numberOf(entry: HTMLElement): number {
  return [...(entry.parentElement?.children ?? [])].indexOf(entry) + 1;
}
