/** Further links, so that distant pages are a few steps away. */
const steps = [1, 2, 10, 100];

/**
 * The pages a list’s page links to: the first, the last and those nearby, with `undefined` for gaps. All can be
 * reached in a few steps, and the links fit on a line.
 */
export function pageNumbers(number: number, last: number): (number | undefined)[] {
  const near = steps.flatMap((step) => [number - step, number + step]);
  const shown = [...new Set([1, ...near, number, last])]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);
  return shown.flatMap((page, at) => {
    const before = shown[at - 1] ?? page - 1;
    if (page - before === 2) return [page - 1, page];
    return page - before > 2 ? [undefined, page] : [page];
  });
}
