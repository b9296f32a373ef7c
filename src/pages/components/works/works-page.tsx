import type { Result } from "hastscript";
import { rowOf } from "../../../works/kind-of.ts";
import { slug } from "../../../works/slug.ts";
import type { Work } from "../../../works/work.ts";
import { capital } from "../parts/capital.ts";
import { coins } from "../parts/coins.ts";
import { downloads } from "../parts/downloads.tsx";
import { alternates } from "../parts/machine-links.ts";
import type { PageContent, PageContext } from "../parts/page.ts";
import { countPlaces, nameOf, yearOf, creators } from "../parts/work-facts.ts";
import { verificationBadge, workName } from "../parts/work-name.tsx";
import { worksBar, worksControls } from "./works-controls.tsx";
import { groupsOf, listPages, worksByKind, type KindGroup } from "./works-list.ts";
import {
  feedAddress,
  libraryFiles,
  listAddress,
  workAddress,
  worksAddress,
  worksIndexAddress,
} from "../../addresses.ts";

/** Every work of the library, by kind; a large library goes on over further pages. */
export function worksPage(context: PageContext): PageContent | undefined {
  const { notebook, params, link } = context;
  const works = worksByKind(notebook);
  const pages = listPages(works);
  const number = Number(params.page ?? 1);
  const page = pages[number - 1];
  if (!page) return undefined;

  const first = number === 1;
  const groups = groupsOf(page);
  return {
    title: first ? "Works" : `Works, page ${number}`,
    description: `The ${works.length} works of this notebook, each with its record, how sure the record is, and every place that cites it.`,
    body: (
      <div class="works-page">
        <header>
          <h1>Works</h1>
          <p class="lede">
            {`${works.length} works that the documents cite or that stand beside them for comparison. The state is that of the record, not of what anybody claims.`}
          </p>
          <p class="downloads">Everything, as a file: {downloads(libraryFiles, context)}</p>
        </header>
        {first ? null : (
          <p class="works-first">
            <a href={link(worksAddress)}>Search all works</a>
          </p>
        )}
        <div
          class={first ? "works-layout" : null}
          data-index={first ? link(worksIndexAddress) : null}
          data-library={first ? link(libraryFiles) : null}
          data-total={first ? String(works.length) : null}
        >
          {first ? worksControls(works, context) : null}
          <div class="works-results">
            {first ? worksBar(works, context) : null}
            {pages.length > 1 ? otherPages(number, pages, context) : jump(groups)}
            {table(groups, context)}
            {pages.length > 1 ? otherPages(number, pages, context) : null}
          </div>
        </div>
      </div>
    ),
    scripts: ["works"],
    head: (
      <>
        {alternates(libraryFiles, context)}
        <link
          rel="external alternate"
          type="application/atom+xml"
          href={link(feedAddress)}
          title="Records looked up last"
        />
        {page.map((work) => (
          <link rel="external item" href={link(workAddress(work.key))} />
        ))}
      </>
    ),
  };
}

function jump(groups: readonly KindGroup[]): Result {
  return (
    <ul class="jump">
      {groups.map(({ kind, name, works }) => (
        <li>
          <a href={`#${kind}`}>{name}</a> {works.length}
        </li>
      ))}
    </ul>
  );
}

function otherPages(
  number: number,
  pages: readonly (readonly Work[])[],
  { link }: PageContext,
): Result {
  return (
    <nav class="works-pages" aria-label="Pages of this list">
      <ul>
        {pages.map((page, index) => {
          const kinds = new Set([page[0], page.at(-1)].flatMap((work) => work?.kind ?? []));
          const names = [...kinds].map((kind) => rowOf(kind).plural).join(" to ");
          return (
            <li>
              <a
                href={link(listAddress(index + 1))}
                aria-current={index + 1 === number ? "page" : null}
                aria-label={`Page ${index + 1}: ${names}`}
              >
                {String(index + 1)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function table(groups: readonly KindGroup[], context: PageContext): Result {
  return (
    <table class="works-table">
      <thead>
        <tr>
          <td class="pick"></td>
          <th scope="col">Work</th>
          <th scope="col">Year</th>
          <th scope="col">Record</th>
          <th scope="col">Cited in</th>
        </tr>
      </thead>
      {groups.map(({ kind, name, works }) => (
        <tbody id={kind}>
          <tr class="works-kind">
            <td colspan={5}>
              <h2>{capital(name)}</h2>
            </td>
          </tr>
          {works.map((work) => row(work, context))}
        </tbody>
      ))}
    </table>
  );
}

/** A row; `client/works-rows.ts` makes the same of the index. */
function row(work: Work, { notebook, link }: PageContext): Result {
  const by = creators(work);
  return (
    <tr>
      <td class="pick">
        <input
          type="checkbox"
          value={slug(work.key)}
          autocomplete="off"
          aria-label={`Choose “${nameOf(work, notebook)}”`}
        />
      </td>
      <th scope="row">
        <a href={link(workAddress(work.key))}>{workName(work, notebook)}</a>
        {by ? <span class="works-by">{by}</span> : null}
        <span class="Z3988" title={coins(work, notebook)}></span>
      </th>
      <td data-label="Year">{yearOf(work)}</td>
      <td data-label="Record">{verificationBadge(work)}</td>
      <td data-label="Cited in">{places(countPlaces(work, notebook))}</td>
    </tr>
  );
}

function places(count: number): string {
  return count === 0 ? "–" : `${count} ${count === 1 ? "place" : "places"}`;
}
