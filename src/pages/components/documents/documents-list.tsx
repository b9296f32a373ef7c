import { h, type Result } from "hastscript";
import { documentsIndexAddress } from "../../addresses.ts";
import { inPages, listPagesNav } from "../parts/list-pages.tsx";
import { makeNode } from "../parts/make-node.ts";
import type { PageContext } from "../parts/page.ts";
import type { ListedDocument } from "./documents-index.ts";
import { documentsRow } from "./documents-row.ts";

/** How many documents a page lists. */
export const documentsAPage = 20;

interface ListOptions {
  documents: readonly ListedDocument[];
  number: number;
  /** The address of a page of the list, counted from 1. */
  address(page: number): string;
  /** The target of a document’s row. */
  to(id: string): string;
  /** Whether to leave out documents without figures. */
  withFigures?: boolean;
}

/** A table of documents, one page of it; a script can filter, group and order it. */
export function documentsList(
  { documents, number, address, to, withFigures = false }: ListOptions,
  context: PageContext,
): Result | undefined {
  const { link, words } = context;
  const pages = inPages(documents, documentsAPage);
  const page = pages[number - 1];
  if (!page) return undefined;
  const { table, sorts, groups, ...say } = words.documents;
  const isFirst = number === 1;
  return (
    <div
      class="documents-list"
      data-index={isFirst ? link(documentsIndexAddress) : null}
      data-to={isFirst ? link(to("*")) : null}
      data-figures={isFirst && withFigures ? "" : null}
    >
      {isFirst ? (
        <form class="documents-controls" role="search" aria-label={say.heading} autocomplete="off">
          <label class="documents-find">
            {say.find}
            <input name="q" type="search" placeholder={say.example} spellcheck={false} />
          </label>
          {select("group", say.group, groups)}
          {select("sort", say.sort, sorts)}
        </form>
      ) : (
        <p class="works-first">
          <a href={link(address(1))}>{say.searchAll}</a>
        </p>
      )}
      <p class="works-count" role="status">
        {words.count.documents(documents.length)}
      </p>
      <table class="works-table documents-table">
        <thead>
          <tr>
            <th scope="col">{table.document}</th>
            <th scope="col">{table.date}</th>
            <th scope="col">{table.works}</th>
            <th scope="col">{table.figures}</th>
          </tr>
        </thead>
        <tbody>
          {page.map((document) => documentsRow(makeNode, document, link(to(document.id)), table))}
        </tbody>
      </table>
      {listPagesNav(number, pages.length, address, context)}
    </div>
  );
}

function select(name: string, label: string, choices: Readonly<Record<string, string>>): Result {
  return (
    <label>
      {label}{" "}
      <select name={name}>
        {Object.entries(choices).map(([value, words]) => h("option", { value }, words))}
      </select>
    </label>
  );
}
