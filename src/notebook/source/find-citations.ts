import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import { report } from "../../report.ts";
import { codePoints } from "./annotations.ts";
import { inBlocks, type DocumentBlock } from "./blocks.ts";
import { ownPlace, type PinpointAt } from "./numbering/own-number.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import { sentenceAround } from "./sentences.ts";
import { indexOf } from "./shown-text.ts";
import type { SourceCitation } from "./source.ts";
import type { SourceFrontMatter } from "./source-schema.ts";

/** The citations of a source in document order, each with its words, sentence and place. */
export function findCitations(
  file: VFile,
  blocks: readonly DocumentBlock[],
  frontMatter: SourceFrontMatter,
  toTranscript: (offset: number) => number,
  placeOf: FrontMatter["placeOf"],
  pinpointAt: PinpointAt,
): SourceCitation[] {
  const citations: SourceCitation[] = [];
  const unused = new Set(Object.keys(frontMatter["as-cited"]));
  /** By key, the words of a citation that differ from the first run. */
  const others = new Map<string, string>();
  const sentenceOf = sentencesIn();
  for (const [node, block] of inBlocks(blocks, "citation")) {
    const words = toString(node);
    const start = node.children.at(0)?.position?.start.offset ?? node.position!.start.offset!;
    const end = node.children.at(-1)?.position?.end.offset ?? node.position!.end.offset!;
    const key = node.items[0]?.key ?? "";
    const declared = Object.hasOwn(frontMatter["as-cited"], key)
      ? frontMatter["as-cited"][key]
      : undefined;
    // Other citations of the work have their own words.
    const runs = declared?.[0] === words ? declared : undefined;
    if (declared && !runs && unused.has(key)) others.set(key, words);
    if (runs) {
      unused.delete(key);
      const place = placeOf(["as-cited", key]);
      for (const run of runs.filter((run) => !block.shown.text.includes(run))) {
        const reason = `Unexpected run \`${run}\` of \`${key}\`, expected words of the paragraph that cites it`;
        report(file, "as-cited", reason, place);
      }
    }
    citations.push({
      node,
      number: citations.length + 1,
      block: block.number,
      ...(block.footnote !== undefined && { footnote: block.footnote }),
      ...(block.heading && { heading: block.heading }),
      ...ownPlace(pinpointAt, block, start),
      start: toTranscript(start),
      end: toTranscript(end),
      items: node.items,
      asCited: runs ? runs.join(" … ") : words,
      words,
      sentence: sentenceOf(block, start, end),
      ...(node.inferred !== undefined && { inferred: node.inferred }),
      ...(node.note !== undefined && { note: node.note }),
    });
  }
  for (const key of unused) {
    const words = others.get(key);
    const reason =
      words === undefined
        ? `Unexpected runs of \`${key}\`, expected a span whose first key it is`
        : `Unexpected first run \`${frontMatter["as-cited"][key]?.[0]}\` of \`${key}\`, expected the span’s words \`${words}\``;
    report(
      file,
      "as-cited",
      reason,
      placeOf(["as-cited", key]),
      words === undefined ? [] : [words],
    );
  }
  return citations;
}

/**
 * Finds the sentence of each citation. A block is read once for all citations in it, because a sentence may be as long
 * as its block.
 */
function sentencesIn(): (
  block: DocumentBlock,
  start: number,
  end: number,
) => SourceCitation["sentence"] {
  let last: DocumentBlock | undefined;
  let toCodePoint: (offset: number) => number;
  return (block, start, end) => {
    const { shown, sentences } = block;
    if (block !== last) toCodePoint = codePoints(shown.text);
    last = block;
    const from = indexOf(shown, start);
    const to = indexOf(shown, end);
    const around = sentenceAround(sentences, from, to);
    const before = toCodePoint(around.start);
    return {
      text: shown.text.slice(around.start, around.end),
      start: toCodePoint(from) - before,
      end: toCodePoint(to) - before,
    };
  };
}
