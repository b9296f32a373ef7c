/**
 * The citations in the blocks in view. Parts and blocks follow one another, so the first in view is found by binary
 * search: a scroll frame measures few positions, in a document of any length, and never inside a part the browser
 * has not laid out.
 */
export function citationsInView(article: Element): HTMLElement[] {
  return inView(article.children)
    .flatMap((part) => inView(part.querySelectorAll(":scope > :not(.beside)")))
    .flatMap((block) => [...block.querySelectorAll<HTMLElement>("a.cite")]);
}

function inView(elements: ArrayLike<Element>): Element[] {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (elements[middle]!.getBoundingClientRect().bottom <= 0) from = middle + 1;
    else to = middle;
  }
  const found: Element[] = [];
  for (let index = from; index < elements.length; index++) {
    const element = elements[index]!;
    if (element.getBoundingClientRect().top >= innerHeight) break;
    found.push(element);
  }
  return found;
}
