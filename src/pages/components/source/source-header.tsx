import type { Result } from "hastscript";
import type { Source } from "../../../notebook/source/source.ts";
import type { CitedWorks } from "../parts/cited-works.ts";
import { documentKey } from "./document-key.tsx";
import type { Words } from "../../words/words.ts";
import { documentMap } from "./document-map.tsx";
import { hasOtherAccounts } from "./other-accounts.tsx";
import type { PageContext } from "../parts/page.ts";
import { outside } from "../parts/work-name.tsx";
import { directionOn } from "../../words/direction-on.ts";
import { blockName } from "../parts/place-words.ts";
import {
  otherAccountsId,
  paragraphId,
  receivedAddress,
  transcriptAddress,
} from "../../addresses.ts";

/** What follows, whose words it is, from when and where; and what the notebook’s marks in it mean. */
export function sourceHeader(source: Source, works: CitedWorks, context: PageContext): Result {
  const { title, author, date, lang, dir, original, rights } = source.frontMatter;
  const { words } = context;
  return (
    <header class="source-header">
      <h1>
        <q lang={lang} dir={directionOn(context.words, { dir })}>
          {title}
        </q>
      </h1>
      <p class="byline">
        <span class="kicker">{words.source.kicker}</span> {author ? <bdi>{author}</bdi> : null}
        {author && date ? words.parts.place.comma : null}
        {date ? <time datetime={date}>{words.parts.date(date)}</time> : null}
      </p>
      <p class="source-origin">
        {words.source.original}: {original ? outside(original) : words.source.originalUnknown}
        {". "}
        {words.source.rights}: {rights ?? words.source.rightsUnknown}.
      </p>
      {documentKey(source, works, words)}
      <div class="source-more">
        {provenance(source, context)}
        {documentMap(source, works, words)}
        {hasOtherAccounts(source, context.notebook) ? (
          <a href={`#${otherAccountsId}`}>{words.source.otherAccounts}</a>
        ) : null}
      </div>
    </header>
  );
}

/** How the transcript was received, and what proves it is complete. */
function provenance(source: Source, { link, words }: PageContext): Result {
  const { received } = source.frontMatter;
  const { bytes, sha256 } = source.transcript;
  return (
    <details class="provenance">
      <summary>{words.source.received}</summary>
      <dl>
        {received?.when || received?.how
          ? row(
              words.source.receivedOn,
              [received.when && words.parts.date(received.when), received.how]
                .filter(Boolean)
                .join(". "),
            )
          : null}
        {row(
          words.source.file,
          <a href={link(transcriptAddress(source.id))}>{`${source.id}.txt`}</a>,
          `, ${words.count.bytes(bytes.length)}`,
        )}
        {received?.publish && received.file !== undefined
          ? row(
              words.source.asItCame,
              <a href={link(receivedAddress(source.id, received.file))}>{received.file}</a>,
            )
          : null}
        {row(words.source.checksum, <code class="checksum">{sha256}</code>)}
        {row(words.source.changed, emended(source, words))}
        {layoutRow(source, words)}
      </dl>
    </details>
  );
}

/** What the page does to the transcript’s lines and pages; nothing if it leaves them alone. */
function layoutRow({ layout, frontMatter }: Source, words: Words): Result | null {
  const { laidOut } = words.source;
  const isMade = frontMatter.layout.wrapped === true;
  const { pages, furniture, lineNumbers, hyphens, breaks, joins, footnotes } = layout;
  const numbers = [pages.at(0)?.number ?? "", pages.at(-1)?.number ?? ""] as const;
  const done = [
    ...(isMade ? [laidOut.wrapped] : []),
    ...(pages.length > 0 ? [laidOut.pages(...numbers)] : []),
    ...(lineNumbers > 0 ? [laidOut.lineNumbers(lineNumbers)] : []),
    ...(hyphens.length > 0 ? [laidOut.hyphens(hyphens.length)] : []),
    ...(breaks > 0 ? [laidOut.breaks(breaks)] : []),
    ...(joins > 0 ? [laidOut.joins(joins)] : []),
    ...(footnotes > 0 ? [laidOut.footnotes(footnotes)] : []),
  ];
  if (done.length === 0 && furniture.size === 0) return null;
  return row(
    laidOut.name,
    done.join(" "),
    hyphens.length > 0 ? listOf(laidOut.hyphenList, hyphens) : null,
    furniture.size > 0
      ? listOf(
          laidOut.furniture(furniture.size),
          Array.from(furniture, ([line, times]) => (times > 1 ? `${line} (×${times})` : line)),
        )
      : null,
  );
}

function listOf(summary: string, lines: readonly string[]): Result {
  return (
    <details>
      <summary>{summary}</summary>
      <ul class="left-out">
        {lines.map((line) => (
          <li>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

function emended({ emendations, blocks }: Source, words: Words): string | Result {
  if (emendations.length === 0) return words.source.notChanged;
  const nameOfBlock = (number: number): string =>
    blockName(blocks.find((block) => block.number === number) ?? { number }, words);
  return (
    <>
      {emendations.map(({ block, why }, index) => (
        <>
          {index > 0 ? " " : null}
          <a href={`#${paragraphId(block)}`}>{nameOfBlock(block)}</a>: {why}
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
