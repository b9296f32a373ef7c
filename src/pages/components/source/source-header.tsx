import type { Result } from "hastscript";
import { toString } from "mdast-util-to-string";
import { printDate } from "../../../figures/print-date.ts";
import type { Source } from "../../../notebook/source/source.ts";
import type { CitedWorks } from "../parts/cited-works.ts";
import { documentKey } from "./document-key.tsx";
import { documentMap } from "./document-map.tsx";
import type { PageContext } from "../parts/page.ts";
import { outside } from "../parts/work-name.tsx";
import { paragraphId, transcriptAddress } from "../../addresses.ts";

/** Whose words follow, what the notebook’s marks on them mean, and how they came. */
export function sourceHeader(source: Source, works: CitedWorks, context: PageContext): Result {
  const { title, author, date, lang, dir } = source.frontMatter;
  return (
    <header class="source-header">
      <h1 class={opensWithTitle(source) ? "heard" : null}>
        <q lang={lang} dir={dir ?? null}>
          {title}
        </q>
      </h1>
      <p class="byline">
        <span class="kicker">Source document</span> {author}
        {author && date ? ", " : null}
        {date ? <time datetime={date}>{printDate(date)}</time> : null}
      </p>
      {documentKey(source, works)}
      <div class="source-more">
        {provenance(source, context)}
        {documentMap(source, works)}
      </div>
    </header>
  );
}

/** A document that begins with its title shows it itself: the eye need not read it twice. */
function opensWithTitle({ frontMatter, tree }: Source): boolean {
  const first = tree.children[0];
  return first?.type === "heading" && plain(toString(first)) === plain(frontMatter.title);
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim().toLowerCase();
}

/** How the transcript came, and what shows that it is whole. */
function provenance(source: Source, { link }: PageContext): Result {
  const { received, original, rights } = source.frontMatter;
  const { bytes, sha256 } = source.transcript;
  return (
    <details class="provenance">
      <summary>How this text was received</summary>
      {received?.how ? <p>{received.how}</p> : null}
      <dl>
        {received?.when ? row("Received", printDate(received.when)) : null}
        {row("Original", original ? outside(original) : "address not known")}
        {row("Rights", rights ?? "not stated")}
        {row(
          "Transcript",
          <a href={link(transcriptAddress(source.id))}>{`${source.id}.txt`}</a>,
          `, ${bytes.length.toLocaleString("en")} bytes`,
        )}
        {row("SHA-256", <code class="checksum">{sha256}</code>)}
        {row("Emended", emended(source))}
      </dl>
    </details>
  );
}

function emended({ emendations }: Source): string | Result {
  if (emendations.length === 0) return "nowhere";
  return (
    <>
      {emendations.map(({ block, why }, index) => (
        <>
          {index > 0 ? " " : null}
          <a href={`#${paragraphId(block)}`}>{`Paragraph ${block}`}</a>: {why}
        </>
      ))}
    </>
  );
}

function row(term: string, ...description: (Result | string | null)[]): Result {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{description}</dd>
    </div>
  );
}
