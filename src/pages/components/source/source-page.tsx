import { citationMark, citedWorks, offeredOf } from "../parts/cited-works.ts";
import { citedBy } from "./cited-by.tsx";
import { documentArticle } from "./document-article.tsx";
import { documentBlocks } from "./document-blocks.ts";
import { alternates } from "../parts/machine-links.ts";
import { offeredWorks, unapiId, unapiServer } from "../parts/offered-works.ts";
import { directionOn } from "../../words/direction-on.ts";
import { workData } from "../work/work-head.ts";
import type { Result } from "hastscript";
import type { Source } from "../../../notebook/source/source.ts";
import type { PageContent, PageContext } from "../parts/page.ts";
import { otherAccounts } from "./other-accounts.tsx";
import { pageHistory } from "../parts/corrections-list.tsx";
import { paragraphList } from "./paragraph-list.tsx";
import { sourceHeader } from "./source-header.tsx";
import { worksPane } from "./works-pane.tsx";
import {
  cardAddress,
  figureAddress,
  offeredAddress,
  sourceAddress,
  transcriptAddress,
} from "../../addresses.ts";

/** The document next to the works it cites. */
export function sourcePage(context: PageContext): PageContent | undefined {
  const { notebook, params, link, words } = context;
  const source = notebook.sources.find(({ id }) => id === params.source);
  if (!source) return undefined;

  const works = citedWorks(source, notebook);
  const own = notebook.library.get(source.id);
  const blocks = documentBlocks(source, {
    citation: (citation) => citationMark(citation, works, words),
    footnotes: words.source.footnotes,
    footnoteBack: words.source.footnoteBack,
    page: words.source.pageBegins,
    figure: (id) => link(figureAddress(source.id, id)),
  });
  const { title, date, dir } = source.frontMatter;
  const runsAgainst = directionOn(words, { dir }) !== null;
  return {
    title: words.parts.quoted(title),
    description: words.source.description(
      words.parts.quoted(title),
      date && words.parts.date(date),
    ),
    body: (
      <div class={runsAgainst ? "source-page runs-against" : "source-page"}>
        {unapiId(source.id)}
        {offeredWorks(offeredOf(source, notebook), context)}
        <div class="reading">
          {sourceHeader(source, works, context)}
          {documentArticle(source, blocks, context)}
          {works.list.length > 0 ? worksPane(source, works, context) : null}
        </div>
        {otherAccounts(source, context)}
        {citedBy(source, context)}
        {paragraphList(source, context)}
        {history(source, context)}
      </div>
    ),
    scripts: ["reader"],
    image: cardAddress(sourceAddress(source.id)),
    head: (
      <>
        <link
          rel="alternate"
          type="text/plain"
          href={link(transcriptAddress(source.id))}
          title={words.source.transcript}
        />
        {alternates(sourceAddress(source.id), context)}
        {unapiServer(offeredAddress(source.id), context)}
        {own ? workData(own, context) : null}
      </>
    ),
  };
}

/** What was corrected in what we say about a document and its figures. */
function history(source: Source, context: PageContext): Result | null {
  const title = <q>{source.frontMatter.title}</q>;
  return pageHistory(
    { title, address: sourceAddress(source.id), isOne: false },
    (about) => "source" in about && about.source === source.id,
    context,
  );
}
