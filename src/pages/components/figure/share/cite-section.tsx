import type { Result } from "hastscript";
import { shortBibtex } from "../../../../formats/bibtex/export/export-bibtex.ts";
import type { Work } from "../../../../works/work.ts";
import type { Source } from "../../../../notebook/source/source.ts";
import { behindEntry, passageIn } from "../../parts/citation-in.ts";
import { passageOf } from "../../parts/passage.ts";
import type { Exhibit } from "../exhibit.ts";
import type { PageContext } from "../../parts/page.ts";
import { absolute, figureAddress } from "../../../addresses.ts";

/** How to cite a figure or chart: the document with the paragraph, and this page, as text and BibTeX. */
export function citeSection(
  source: Source,
  exhibit: Exhibit,
  { notebook, words }: PageContext,
): Result {
  const { url, links, styles } = notebook.settings;
  const { paragraph, own } = exhibit.figures[0]!;
  const passage = passageOf(source, paragraph, own);
  const page = url && absolute(figureAddress(source.id, exhibit.id), url, links);
  const place = behindEntry(passage, undefined, notebook);
  const where = page ? ` <${page}>` : "";
  const work = notebook.library.get(source.id);
  return (
    <section id="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">{words.sharing.cite}</h2>
      <p class="note">{words.sharing.citeFirst}</p>
      {work ? (
        <>
          <dl class="styles">
            {styles.map((style) => (
              <div>
                <dt>{words.parts.style(style)}</dt>
                <dd class="citation">
                  {<>{passageIn(notebook, work, style, passage)}</>}
                  {where}
                </dd>
              </div>
            ))}
          </dl>
          <pre tabindex="0" aria-label={words.parts.bibtex}>
            <code>{shortBibtex(recordOf(work, exhibit, place, page))}</code>
          </pre>
        </>
      ) : (
        <p class="citation">
          {source.frontMatter.author}
          {words.parts.place.comma}
          <q>{source.frontMatter.title}</q>
          {source.frontMatter.date ? ` (${words.parts.date(source.frontMatter.date)})` : null}
          {place}
          {where}
        </p>
      )}
    </section>
  );
}

/** The document’s record, with the place of the number and the address of its page. */
function recordOf(work: Work, { id, title }: Exhibit, place: string, page?: string): Work {
  const { key, csl } = work;
  const note = [csl["note"], `${title}${place}.`].filter(Boolean).join(" ");
  return {
    ...work,
    key: `${key}-${id}`,
    csl: { ...csl, note, ...(page !== undefined && { URL: page }) },
  };
}
