/**
 * The pages of a list that a page of it names: the first, the last and those near it, `undefined` where some are
 * left out. All can be reached in a few steps, and the line stays a line.
 */
export function pageNumbers(number: number, last: number): (number | undefined)[] {
  const near = [1, number - 2, number - 1, number, number + 1, number + 2, last];
  // Between far pages, one in the middle of each gap.
  near.push(Math.round((1 + number) / 2), Math.round((number + last) / 2));
  const shown = [...new Set(near)]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);
  return shown.flatMap((page, at) => {
    const before = shown[at - 1] ?? page - 1;
    if (page - before === 2) return [page - 1, page];
    return page - before > 2 ? [undefined, page] : [page];
  });
}
