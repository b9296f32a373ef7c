import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import type { MarkedFigure } from "../../figures/resolve-figures.ts";
import { report } from "../../report.ts";
import { inBlocks, type DocumentBlock } from "./blocks.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import { sentenceAround } from "./sentences.ts";
import { indexOf, type ShownText } from "./shown-text.ts";
import type { SourceFrontMatter } from "./source-schema.ts";
import type { Transcript } from "./transcript.ts";

/**
 * The figures of a source in document order. The quotation is the words of `quote:` that hold the
 * figure, or its sentence; both are the transcript’s own, so emended words read as received.
 */
export function findFigures(
  file: VFile,
  blocks: readonly DocumentBlock[],
  frontMatter: SourceFrontMatter,
  transcript: Transcript,
  toTranscript: (offset: number) => number,
  placeOf: FrontMatter["placeOf"],
): MarkedFigure[] {
  const characters = Array.from(transcript.text);
  return inBlocks(blocks, "figureMark").map(([node, { number, footnote, shown, sentences }]) => {
    const position = node.position!;
    const from = node.children.at(0)?.position?.start.offset ?? position.start.offset!;
    const to = node.children.at(-1)?.position?.end.offset ?? position.end.offset!;
    const { figures } = frontMatter;
    const quote = Object.hasOwn(figures, node.id) ? figures[node.id]?.quote : undefined;
    const quoted = quote === undefined ? undefined : quotedAround(shown, quote, from, to);
    if (quote !== undefined && !quoted) {
      const reason = `Unexpected quotation of \`${node.id}\`, expected words of its paragraph that hold the figure`;
      report(file, "quote-not-found", reason, placeOf(["figures", node.id, "quote"]));
    }
    const around = quoted ?? sentenceAround(sentences, indexOf(shown, from), indexOf(shown, to));
    const quoteStart = toTranscript(shown.offsets[around.start]!);
    const quoteEnd = toTranscript(shown.ends[around.end - 1]!);
    return {
      id: node.id,
      printed: toString(node),
      position,
      paragraph: number,
      ...(footnote !== undefined && { footnote }),
      start: toTranscript(from),
      end: toTranscript(to),
      quote: characters.slice(quoteStart, quoteEnd).join(""),
      quoteStart,
      quoteEnd,
    };
  });
}

/** Where the quotation that holds a stretch stands in the words shown; any white space is like any other. */
function quotedAround(
  { text, offsets, ends }: ShownText,
  quote: string,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const words = quote.trim().split(/\s+/);
  const pattern = new RegExp(words.map((word) => word.replace(special, "\\$&")).join("\\s+"), "g");
  for (let match = pattern.exec(text); match?.[0]; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (offsets[start]! <= from && ends[end - 1]! >= to) return { start, end };
    pattern.lastIndex = start + 1;
  }
  return undefined;
}

/** The characters that mean something in a pattern. */
const special = /[\\^$.*+?()[\]{}|]/g;
