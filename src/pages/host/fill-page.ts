import type { Child } from "hastscript";
import type { Notebook } from "../../notebook/notebook.ts";
import { siteFooter, siteHeader } from "../components/parts/frame.tsx";
import { html } from "../components/parts/html.ts";
import { pageContext } from "../components/parts/page.ts";
import { asFrameworkWrites } from "./as-framework-writes.ts";
import { pageContent } from "./page-content.ts";
import { pageHead } from "./page-head.ts";
import { findPlaceMark } from "./place-mark.ts";
import {
  centerStart,
  footerElement,
  headEnd,
  headerElement,
  mainEnd,
  mainId,
} from "./assumptions.ts";

/**
 * Insert a page’s content into a page that Framework wrote with a mark in its place: head, header, body and footer.
 * Any other page stays as it is.
 *
 * Framework reads each part of a page three times with jsdom, which costs ten times as much as making the part; it
 * looks for files and cells, which our kinds of page never have.
 *
 * @param path
 *   Framework’s name for it: `/works/genocide`.
 * @param params
 *   The variable parts of the path, if the page was written for another of the same template.
 * @throws
 *   Error if the page is not as `assumptions.ts` describes it.
 */
export function fillPage(
  page: string,
  notebook: Notebook,
  path: string,
  params?: Readonly<Record<string, string>>,
): string {
  const mark = findPlaceMark(page);
  if (!mark) return page;
  const content = pageContent(mark.kind, notebook, path, params ?? mark.params);
  // Links of header and footer start at the root, as Framework expects.
  const context = { ...pageContext(notebook, path, {}), link: (to: string) => to };
  const written = (part: Child): string =>
    html(asFrameworkWrites(part, path, notebook.settings.links));

  const headAt = page.indexOf(headEnd);
  if (headAt < 0) throw new Error("A page of Framework without its script");
  const header = headerElement(written(siteHeader(context, mainId)));
  const footer = footerElement(written(siteFooter(context)));
  return [
    page.slice(0, headAt),
    `\n${pageHead(notebook.settings, content, null)}`,
    page.slice(headAt, mark.start).replace(centerStart, () => centerStart + header),
    written(content.body),
    page.slice(mark.end).replace(mainEnd, () => mainEnd + footer),
  ].join("");
}
