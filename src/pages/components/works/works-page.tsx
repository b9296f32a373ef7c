import { h, type Result } from "hastscript";
import { listedState } from "../../../formats/bibtex/verification/record-state.ts";
import type { Work } from "../../../works/work.ts";
import { capital } from "../../../capital.ts";
import { downloads } from "../parts/downloads.tsx";
import { inPages, listPagesNav } from "../parts/list-pages.tsx";
import { alternates } from "../parts/machine-links.ts";
import { makeNode } from "../parts/make-node.ts";
import { coins, unapiId, unapiServer } from "../parts/offered-works.ts";
import type { PageContent, PageContext } from "../parts/page.ts";
import { stateWords } from "../parts/work-name.tsx";
import { indexedWork } from "./works-index.ts";
import { worksRow } from "./works-row.ts";
import { worksBar, worksControls } from "./works-controls.tsx";
import { groupsOf, kindsInOrder, worksAPage, worksByKind, type KindGroup } from "./works-list.ts";
import {
  feedAddress,
  libraryFiles,
  listAddress,
  workAddress,
  worksAddress,
  worksIndexAddress,
} from "../../addresses.ts";

/** A reference manager asks which works to take; beyond this number, a page offers only its own. */
const mostAtOnce = 500;

/** All works of the library, by kind; a large library continues on further pages. */
export function worksPage(context: PageContext): PageContent | undefined {
  const { notebook, params, link, words } = context;
  const works = worksByKind(notebook);
  const pages = inPages(works, worksAPage);
  const number = Number(params.page ?? 1);
  const page = pages[number - 1];
  if (!page) return undefined;

  const first = number === 1;
  const groups = groupsOf(page, words);
  return {
    title: words.works.title(number),
    description: words.works.description(works.length),
    body: (
      <div class="works-page">
        <header>
          <h1>{words.works.heading}</h1>
          {works.length > mostAtOnce ? null : unapiId("library")}
          <p class="lede">{words.works.lede(works.length)}</p>
          <p class="downloads">
            {words.works.downloadAll} {downloads(libraryFiles, context, { saysPrograms: true })}
          </p>
        </header>
        {first ? null : (
          <p class="works-first">
            <a href={link(worksAddress)}>{words.works.searchAll}</a>
          </p>
        )}
        <div
          class={first ? "works-layout" : null}
          data-index={first ? link(worksIndexAddress) : null}
          data-to={first ? link(`${worksAddress}*`) : null}
          data-library={first ? link(`${libraryFiles}.*`) : null}
          data-total={first ? String(works.length) : null}
        >
          {first ? worksControls(works, context) : null}
          <div class="works-results">
            {first ? worksBar(works, context) : null}
            {jump(context)}
            {table(groups, context)}
            {otherPages(number, pages, context)}
          </div>
        </div>
      </div>
    ),
    scripts: ["works"],
    head: (
      <>
        {alternates(libraryFiles, context)}
        {works.length > mostAtOnce ? null : unapiServer(`${libraryFiles}.rdf`, context)}
        <link
          rel="alternate"
          type="application/atom+xml"
          href={link(feedAddress)}
          title={words.works.feed}
        />
        {page.map((work) => (
          <link rel="item" href={link(workAddress(work.key))} />
        ))}
      </>
    ),
  };
}

/** Where each kind begins, on any page. */
function jump({ notebook, link, words }: PageContext): Result {
  return (
    <ul class="jump">
      {kindsInOrder(notebook).map(({ kind, first, count }) => {
        const page = 1 + Math.floor(first / worksAPage);
        return (
          <li>
            <a href={link(`${listAddress(page)}#${kind}`)}>
              {capital(words.parts.kinds[kind].more)}
            </a>{" "}
            {count}
          </li>
        );
      })}
    </ul>
  );
}

function otherPages(
  number: number,
  pages: readonly (readonly Work[])[],
  context: PageContext,
): Result | null {
  const { words } = context;
  return listPagesNav(number, pages.length, listAddress, context, (at) => {
    const page = pages[at - 1] ?? [];
    const kinds = new Set([page[0], page.at(-1)].flatMap((work) => work?.kind ?? []));
    return words.works.page(
      at,
      [...kinds].map((kind) => words.parts.kinds[kind].more),
    );
  });
}

function table(groups: readonly KindGroup[], context: PageContext): Result {
  const { table: words } = context.words.works;
  return (
    <table class="works-table">
      <thead>
        <tr>
          <td class="pick"></td>
          <th scope="col">{words.work}</th>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.record}</th>
          <th scope="col">{words.citedIn}</th>
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

function row(work: Work, { notebook, link, words }: PageContext): Result {
  const place = {
    href: link(workAddress(work.key)),
    state: [listedState(work), stateWords(work, words)],
    more: [h("span.Z3988", { title: coins(work, notebook) })],
  } as const;
  return worksRow(makeNode, indexedWork(work, notebook), place, words.works.table);
}
