import type { Line } from "../source/layout/page-lines.ts";

/** The lines of each page, including empty ones, without its head and foot. */
export function wholePages(lines: readonly Line[], isHead: (line: Line) => boolean): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === "\f") pages.push([]);
    else if (!isHead(line)) pages.at(-1)!.push(line);
  }
  return pages;
}

/** The lines of pages that are a table of contents: most of their lines end with a page number. */
export function contentsIn(pages: readonly (readonly Line[])[]): Set<Line> {
  return new Set(
    pages
      .filter((lines) => {
        const ends = lines.filter(({ text }) => /\p{L}.*[\s.…]\p{Nd}{1,4}$/u.test(text.trim()));
        return ends.length >= 5 && ends.length > lines.length * 0.5;
      })
      .flat(),
  );
}

/** The indices of the pages that lines are on. */
export function pagesWith(lines: readonly Line[], pages: readonly (readonly Line[])[]): number[] {
  const wanted = new Set(lines);
  return pages.flatMap((page, at) => (page.some((line) => wanted.has(line)) ? [at] : []));
}

/** Pages by number: `page 3`, `pages 3, 7 to 9`. Those before the first numbered page are counted in the file. */
export function pageList(places: readonly number[], first: number): string {
  const before = places.filter((at) => at + first < 1);
  const after = places.filter((at) => at + first >= 1);
  const words = (name: string, numbers: readonly number[]): string =>
    `${name}${numbers.length === 1 ? "" : "s"} ${inRuns(numbers)}`;
  return [
    ...(before.length > 0
      ? [
          words(
            "the file’s page",
            before.map((at) => at + 1),
          ),
        ]
      : []),
    ...(after.length > 0
      ? [
          words(
            "page",
            after.map((at) => at + first),
          ),
        ]
      : []),
  ].join(" and ");
}

/** Numbers as ranges: `3, 7 to 9`. */
function inRuns(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : String(run[0])))
    .join(", ");
}
