import type { Result } from "hastscript";
import { pageNumbers } from "../../page-numbers.ts";
import type { PageContext } from "./page.ts";

/** The items of each page of a list; an empty list has one page. */
export function inPages<Thing>(things: readonly Thing[], size: number): Thing[][] {
  return Array.from({ length: countPages(things.length, size) }, (_, page) =>
    things.slice(page * size, (page + 1) * size),
  );
}

export function countPages(things: number, size: number): number {
  return Math.max(1, Math.ceil(things / size));
}

/**
 * Links to the other pages of a list, if there are any.
 *
 * @param address
 *   The address of a page, counted from 1.
 * @param label
 *   What a page lists, for screen readers.
 */
export function listPagesNav(
  number: number,
  last: number,
  address: (page: number) => string,
  { link, words }: PageContext,
  label: (page: number) => string = words.parts.pageNumber,
): Result | null {
  if (last < 2) return null;
  return (
    <nav class="list-pages" aria-label={words.parts.pagesOfList}>
      <ul>
        {pageNumbers(number, last).map((page) =>
          page === undefined ? (
            <li aria-hidden="true">…</li>
          ) : (
            <li>
              <a
                href={link(address(page))}
                aria-current={page === number ? "page" : null}
                aria-label={label(page)}
              >
                {words.parts.number(page)}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
