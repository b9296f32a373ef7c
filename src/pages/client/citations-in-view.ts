/**
 * The citations of the blocks that are in view. The blocks stand one below the other, so the first of them
 * is found by halving: a frame of scrolling asks for few places, in a document of any length, and never for
 * one inside a block that the browser has not laid out.
 */
export function citationsInView(article: Element): HTMLElement[] {
  const blocks = article.children;
  const found: HTMLElement[] = [];
  for (let index = firstInView(blocks); index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.getBoundingClientRect().top >= innerHeight) break;
    found.push(...block.querySelectorAll<HTMLElement>("a.cite"));
  }
  return found;
}

function firstInView(blocks: HTMLCollection): number {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (blocks[middle]!.getBoundingClientRect().bottom <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
