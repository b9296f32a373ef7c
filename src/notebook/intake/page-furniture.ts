import { normalNumber } from "../source/numbering/normal-number.ts";
import { indentOf, linePattern, type Line } from "../source/layout/page-lines.ts";
import { pushTo } from "../../push-to.ts";

/** The lines of each page that are not empty. */
export function filledPages(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === "\f") pages.push([]);
    else if (line.text.trim() !== "") pages.at(-1)!.push(line);
  }
  return pages;
}

/** Lines at the heads and feet of pages that are the same on several pages, apart from the page number. */
export function furnitureOf(
  pages: readonly (readonly Line[])[],
): { words: string; times: number }[] {
  const places = new Map<string, { page: number; number: number | undefined }[]>();
  for (const [page, lines] of pages.entries()) {
    const edges = new Set([...lines.slice(0, 3), ...lines.slice(-3)]);
    const forms = new Map(Array.from(edges, ({ text }) => [formOf(text), text]));
    for (const [form, text] of forms) {
      const number = numberIn(form, text);
      pushTo(places, form, { page, number });
    }
  }
  const least = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)));
  return Array.from(places, ([words, on]) => ({ words, times: on.length, on })).filter(
    ({ words, times, on }) =>
      times >= least && words.length < 120 && /[\p{L}\p{N}#]/u.test(words) && countsPages(on),
  );
}

/** Whether the numbers increase with the pages; those of tables and figures do not. */
function countsPages(on: readonly { page: number; number: number | undefined }[]): boolean {
  const numbers = on.flatMap(({ page, number }) => (number === undefined ? [] : number - page));
  const most = Math.max(
    0,
    ...numbers.map((one) => numbers.filter((other) => other === one).length),
  );
  return most >= numbers.length * 0.6;
}

/** The number that `#` replaces in a line. */
function numberIn(form: string, text: string): number | undefined {
  const number = form.includes("#") ? linePattern(form).exec(text.trim())?.[1] : undefined;
  return number === undefined || !/^\p{Nd}+$/u.test(number)
    ? undefined
    : Number(normalNumber(number));
}

/** A line with `#` for the numbers that change from page to page, which are at its start or end. */
function formOf(text: string): string {
  const words = text.trim().replace(/\s+/g, " ");
  if (/^(?:\p{Nd}+|[ivxlc]+)$/u.test(words)) return "#";
  return words.replace(
    /^\p{Nd}{1,4}(?=\s)|(?<=\s)\p{Nd}{1,4}$|(?<=(?:page|seite|p\.|[-–—[(])\s?)\p{Nd}{1,4}(?!\p{Nd})/giu,
    "#",
  );
}

/** The number of the first page, from the numbers that count up from page to page. */
export function firstPageOf(pages: readonly (readonly Line[])[]): number | undefined {
  const votes = new Map<number, number>();
  let numbered = 0;
  for (const [index, page] of pages.entries()) {
    const numbers = new Set(
      [...page.slice(0, 3), ...page.slice(-3)].flatMap(({ text }) => {
        const number =
          /^[^\p{L}\p{N}]*(\p{Nd}{1,4})[^\p{L}\p{N}]*$|(?<=\s)(\d{1,4})$|^(\d{1,4})(?=\s)/u.exec(
            text.trim(),
          );
        return number ? [Number(number[1] ?? number[2] ?? number[3])] : [];
      }),
    );
    if (numbers.size > 0) numbered++;
    for (const number of numbers) votes.set(number - index, (votes.get(number - index) ?? 0) + 1);
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best && best[1] >= Math.max(2, numbered * 0.5) ? best[0] : undefined;
}

/** For each line, the usual indent of its page: its text begins there, not at the edge. */
export function usualIndents(
  pages: readonly (readonly Line[])[],
  isHead: (line: Line) => boolean,
): Map<Line, number> {
  return new Map(
    pages.flatMap((page) => {
      const times = new Map<number, number>();
      const lines = page.filter((line) => !isHead(line));
      for (const line of lines) times.set(indentOf(line), (times.get(indentOf(line)) ?? 0) + 1);
      const [usual] = [...times].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0];
      return lines.map((line) => [line, usual] as const);
    }),
  );
}
