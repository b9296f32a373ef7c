import { pageNumbers } from "../../page-numbers.ts";

/** Links to the other pages of results. */
export function resultPages(
  number: number,
  last: number,
  address: (page: number) => string,
): HTMLElement[] {
  if (last < 2) return [];
  const list = document.createElement("ul");
  for (const page of pageNumbers(number, last)) {
    const item = document.createElement("li");
    list.append(item);
    if (page === undefined) {
      item.textContent = "…";
      continue;
    }
    const link = document.createElement("a");
    link.href = address(page);
    link.textContent = page.toLocaleString(document.documentElement.lang);
    if (page === number) link.setAttribute("aria-current", "page");
    item.append(link);
  }
  return [list];
}
