import { changeStyle, plainStyle, type Style } from "./mark-names.ts";
import { pairOf, type Quotes } from "./quotes.ts";
import { TextStream, type TidyOptions } from "./text-stream.ts";
import type { Content, MarkName, Out, Run } from "../rich-text.ts";

export interface FinishOptions {
  quotes: Quotes;
  /** Commas and full stops go inside a preceding closing quotation mark. */
  punctuationInQuote: boolean;
  /** Repair marks that meet because the style left out what was between them. */
  tidy?: TidyOptions;
}

/**
 * Turn rich text into what callers see: apply affixes, delimiters, quotation marks by depth, punctuation where two
 * pieces meet, and nested formats that cancel out. Text inside a piece is not touched.
 *
 * @param children
 *   Pieces that follow each other without a delimiter.
 * @returns
 *   Strings and marks; empty if nothing is printed.
 */
export function finish(children: Out[], options: FinishOptions): Content[] {
  return finishIn(children, options, { goesOn: false }).content;
}

/** What follows the finished text. */
export interface Ending {
  /** Whether a sentence continues: then the style’s own final stop is left out. */
  goesOn: boolean;
  /** A punctuation mark that follows. */
  after?: string;
}

/**
 * The same for text within a sentence.
 *
 * @returns
 *   What is left of the mark that follows: nothing if it went inside quotation marks, or if the text already ends
 *   in a stop.
 */
export function finishIn(
  children: Out[],
  options: FinishOptions,
  { goesOn, after = "" }: Ending,
): { content: Content[]; after: string } {
  const { quotes } = options;
  const stream = new TextStream(options.punctuationInQuote, options.tidy);
  const root: Frame = { ...newFrame({ children }), style: plainStyle };
  const frames = [root];
  let fields = 0;
  /** Frames from this index on have printed nothing yet; the first text inside opens them. */
  let unopened = 1;

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const child = frame.run.children[frame.next];
    frame.next += 1;

    if (child === undefined) {
      frames.pop();
      const parent = frames.at(-1);
      if (parent && frame.isOpen) close(frame, parent);
      unopened = Math.min(unopened, frames.length);
    } else if (typeof child !== "string") {
      frames.push(newFrame(child));
    } else if (child !== "") {
      for (; unopened < frames.length; unopened += 1) open(frames[unopened], frames[unopened - 1]);
      separate(frame);
      stream.text(child, frame.field);
    }
  }
  if (goesOn) stream.dropStop();
  const rest = stream.fitAfter(after);
  return { content: stream.content(), after: rest };

  function open(frame: Frame | undefined, parent: Frame | undefined): void {
    if (!frame || !parent) return;
    const { run } = frame;
    const { format } = run;
    separate(parent);
    frame.isOpen = true;
    frame.field = parent.field || (format?.flip ? (fields += 1) : 0);

    if (format?.display) stream.open(format.display);
    stream.text(run.prefix ?? "", parent.field, true);
    if (run.tag) stream.open(run.tag, run.value);

    const [style, names] = changeStyle(parent.style, format);
    frame.style = style;
    frame.names = names;
    if (format?.quotes) openQuote(frame);
    for (const name of names) stream.open(name);
  }

  function close({ run, names, quote, field }: Frame, parent: Frame): void {
    for (let count = names.length; count > 0; count -= 1) stream.close(run.format?.flip);
    if (quote === "outer") stream.closeQuote(quotes.close);
    else if (quote === "inner") stream.closeQuote(quotes.innerClose);
    else if (quote === "written") stream.text(run.value?.slice(1) ?? "", field);
    if (run.tag) stream.close();
    stream.text(run.suffix ?? "", parent.field, true);
    if (run.format?.display) stream.close();
  }

  /** Quotes inside quotes use the other kind; a pair the locale does not use stays. */
  function openQuote(frame: Frame): void {
    const { run, style, field } = frame;
    const pair = quoteWritten(run, quotes);
    frame.quote = pair;
    if (pair === "written") return stream.text(run.value?.charAt(0) ?? "", field);

    const quote = !style.quote ? pair : style.quote === "outer" ? "inner" : "outer";
    frame.quote = quote;
    frame.style = { ...style, quote };
    stream.openQuote(quote === "outer" ? quotes.open : quotes.innerOpen, field);
  }

  /** Print the delimiter, unless this is the first child that prints. */
  function separate(frame: Frame): void {
    if (frame.hasPrinted) stream.text(frame.run.delimiter ?? "", frame.field, true);
    frame.hasPrinted = true;
  }
}

interface Frame {
  run: Run;
  next: number;
  isOpen: boolean;
  hasPrinted: boolean;
  /** The number of the field that text comes from: punctuation inside a field is its author’s. */
  field: number;
  style: Style;
  names: readonly MarkName[];
  quote: QuoteKind | undefined;
}

type QuoteKind = "outer" | "inner" | "written";

function newFrame(run: Run): Frame {
  return {
    run,
    next: 0,
    isOpen: false,
    hasPrinted: false,
    field: 0,
    style: plainStyle,
    names: [],
    quote: undefined,
  };
}

function quoteWritten({ value, tag }: Run, quotes: Quotes): QuoteKind {
  if (!value || tag) return "outer";
  return value === "inner" ? "inner" : (pairOf(value, quotes) ?? "written");
}
