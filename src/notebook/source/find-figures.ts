import { toString } from "mdast-util-to-string";
import type { VFile } from "vfile";
import type { MarkedFigure } from "../../figures/marked-figure.ts";
import type { ShownQuote } from "../../figures/reported-figure.ts";
import { pinpointText } from "../../locators/number-scheme.ts";
import { report } from "../../report.ts";
import { inBlocks, type DocumentBlock } from "./blocks.ts";
import { ownPlace, type PinpointAt } from "./numbering/own-number.ts";
import { lacksPredicate } from "./checks/lacks-predicate.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import { sentenceAround } from "./sentences.ts";
import { quoteHeads } from "./quote-heads.ts";
import { indexOf, type ShownText } from "./shown-text.ts";
import type { SourceFrontMatter } from "./source-schema.ts";
import type { Transcript } from "./transcript.ts";

/**
 * The figures of a source in document order. The quotation is the words of `quote:` that hold the figure, or else
 * its sentence; both are the transcript’s own words, so emended words read as received.
 */
export function findFigures(
  file: VFile,
  blocks: readonly DocumentBlock[],
  frontMatter: SourceFrontMatter,
  transcript: Transcript,
  toTranscript: (offset: number) => number,
  placeOf: FrontMatter["placeOf"],
  pinpointAt: PinpointAt,
): MarkedFigure[] {
  const characters = Array.from(transcript.text);
  return inBlocks(blocks, "figureMark").map(([node, documentBlock]) => {
    const { number, footnote, shown, sentences } = documentBlock;
    const position = node.position!;
    const from = node.children.at(0)?.position?.start.offset ?? position.start.offset!;
    const to = node.children.at(-1)?.position?.end.offset ?? position.end.offset!;
    const { figures } = frontMatter;
    const quote = Object.hasOwn(figures, node.id) ? figures[node.id]?.quote : undefined;
    const quoted = quote === undefined ? undefined : quotedAround(shown, quote, from, to);
    if (quote !== undefined && !quoted) {
      const reason = `Unexpected quotation of \`${node.id}\`, expected words of its paragraph that hold the figure`;
      const moved = quotedAround(folded(shown), fold(quote), from, to);
      const words = moved ? [shown.text.slice(moved.start, moved.end)] : [];
      report(file, "quote-not-found", reason, placeOf(["figures", node.id, "quote"]), words);
    }
    const [first, last] = [indexOf(shown, from), indexOf(shown, to)];
    const sentence = sentenceAround(sentences, first, last);
    const around = quoted ?? sentence;
    const why = Object.hasOwn(figures, node.id) ? figures[node.id]?.["quote-why"] : undefined;
    const whole = oneLine(shown.text.slice(sentence.start, sentence.end));
    if (
      quoted &&
      lacksPredicate(
        shown.text.slice(quoted.start, quoted.end),
        shown.text.slice(quoted.end, sentence.end),
        frontMatter.lang,
      )
    ) {
      const reason = `Quotation of \`${node.id}\` ends before the verb of its sentence, expected what is said of it too`;
      const place = placeOf(["figures", node.id, "quote"]);
      report(file, "quote-without-predicate", reason, place, [whole]);
    } else if (quoted && why === undefined && leavesOut(shown.text, quoted, sentence)) {
      const reason = `Quotation of \`${node.id}\` leaves out words of its sentence, expected the sentence, or the reason in \`quote-why\``;
      report(file, "quote-shortened", reason, placeOf(["figures", node.id, "quote"]), [whole]);
    }
    const heads = quoteHeads(blocks, documentBlock, from);
    const { own } = ownPlace(pinpointAt, documentBlock, from);
    const quoteStart = toTranscript(shown.offsets[around.start]!);
    const quoteEnd = toTranscript(shown.ends[around.end - 1]!);
    return {
      id: node.id,
      printed: toString(node),
      position,
      paragraph: number,
      ...(footnote !== undefined && { footnote }),
      ...(own !== undefined && { own }),
      ...(own && { number: pinpointText(own) }),
      start: toTranscript(from),
      end: toTranscript(to),
      quote: characters.slice(quoteStart, quoteEnd).join(""),
      quoteStart,
      quoteEnd,
      shown: {
        ...shownQuote(shown.text, around, first, last),
        ...(heads.length > 0 && { heads }),
      },
    };
  });
}

/** The quotation as the page shows it, with offsets in code points; line ends are shown as spaces. */
function shownQuote(
  text: string,
  around: { start: number; end: number },
  first: number,
  last: number,
): ShownQuote {
  const length = (from: number, to: number) => Array.from(text.slice(from, to)).length;
  const start = length(around.start, first);
  return {
    text: oneLine(text.slice(around.start, around.end)),
    start,
    end: start + length(first, Math.min(last, around.end)),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t]/gu, " ");
}

/** Whether a quotation leaves out more of its sentence than punctuation. */
function leavesOut(
  text: string,
  quoted: { start: number; end: number },
  sentence: { start: number; end: number },
): boolean {
  const around =
    text.slice(sentence.start, Math.max(sentence.start, quoted.start)) +
    text.slice(Math.min(quoted.end, sentence.end), sentence.end);
  return /[\p{L}\p{N}]/u.test(around);
}

/** A text with uniform quotation marks, hyphens and case; each character keeps its place. */
function folded(shown: ShownText): ShownText {
  return { ...shown, text: fold(shown.text) };
}

function fold(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Where in the shown words the quotation around a stretch is; any white space matches any other. */
function quotedAround(
  { text, offsets, ends }: ShownText,
  quote: string,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const wanted = quote.trim().replace(/\s+/g, " ");
  if (wanted === "") return undefined;
  const places = Array.from(text.matchAll(/\s+|\S/g), ({ index }) => index);
  const spaced = places.map((at) => (/\s/.test(text[at]!) ? " " : text[at]!)).join("");
  for (let at = spaced.indexOf(wanted); at !== -1; at = spaced.indexOf(wanted, at + 1)) {
    const [start, last] = [places[at]!, places[at + wanted.length - 1]!];
    if (offsets[start]! > from) return undefined;
    if (ends[last]! >= to) return { start, end: last + 1 };
  }
  return undefined;
}
