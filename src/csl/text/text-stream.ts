import { meet } from "./punctuation.ts";
import { tidyJoint, yields } from "./tidy-joint.ts";
import type { Content, Mark, MarkName } from "../rich-text.ts";

/**
 * Writes finished text piece by piece, fitting each piece to the one before it, whatever marks begin or end between
 * them.
 */
export class TextStream {
  private readonly pieces: Piece[] = [];
  private readonly punctuationInQuote: boolean;
  private readonly tidy: TidyOptions | undefined;
  /** The last text that is not a closing quotation mark. */
  private last: TextPiece | undefined;
  /** Whether a closing quotation mark separates the last text from the next one. */
  private isQuoteClosed = false;

  constructor(punctuationInQuote: boolean, tidy?: TidyOptions) {
    this.punctuationInQuote = punctuationInQuote;
    this.tidy = tidy;
  }

  /**
   * Add text.
   *
   * @param field
   *   The number of the field that it comes from, 0 for text of the style. Two pieces of one field
   *   meet as its author wrote them.
   * @param isAffix
   *   Whether it is an affix or a delimiter of the style.
   */
  text(given: string, field: number, isAffix = false): void {
    const isOfStyle = isAffix || /^[\s.,;:]+$/.test(given);
    const text = this.tidy && field === 0 ? this.tidied(given, isOfStyle, this.tidy) : given;
    if (text === "") return;
    const { last } = this;
    const fitted = last && (field === 0 || field !== last.field) ? this.fit(last, text) : text;
    if (fitted === "") return;
    const inQuote = this.isQuoteClosed ? this.last : undefined;
    this.last = { text: fitted, field, isOfStyle, hasMoved: false, inQuote };
    this.pieces.push(this.last);
    this.isQuoteClosed = false;
  }

  open(name: MarkName, value?: string): void {
    this.pieces.push({ name, value });
  }

  /** End the mark opened last. Punctuation that goes inside quotation marks stays outside the field’s own marks. */
  close(isOfField = false): void {
    this.pieces.push(isOfField ? endInField : end);
  }

  openQuote(text: string, field: number): void {
    this.text(text, field);
  }

  closeQuote(text: string): void {
    this.pieces.push({ text, field: 0, isOfStyle: false, hasMoved: false, inQuote: undefined });
    this.isQuoteClosed = true;
  }

  /** Remove the style’s final stop if the sentence continues. */
  dropStop(): void {
    const { last } = this;
    if (last && (last.isOfStyle || last.hasMoved)) {
      last.text = last.text.replace(/[.,;:]?\s*$/, "");
      if (last.text === "") this.stepBack(last);
    }
  }

  /**
   * What is left of a mark that the caller prints after the text; inside quotation marks it becomes part of the
   * text.
   */
  fitAfter(mark: string): string {
    const { last } = this;
    return mark === "" || !last ? mark : this.fit(last, mark);
  }

  /** Everything written, as a tree. Marks without text are left out. */
  content(): Content[] {
    const root: Content[] = [];
    const parents: Content[][] = [];
    let into = root;
    for (const piece of this.pieces) {
      if ("text" in piece) {
        const last = into.length - 1;
        const before = into[last];
        if (typeof before === "string") into[last] = before + piece.text;
        else if (piece.text !== "") into.push(piece.text);
      } else if ("name" in piece) {
        const { name, value } = piece;
        const mark: Mark =
          value === undefined ? { name, children: [] } : { name, value, children: [] };
        into.push(mark);
        parents.push(into);
        into = mark.children;
      } else {
        const isNothing = into.length === 0;
        into = parents.pop() ?? root;
        if (isNothing) into.pop();
      }
    }
    return root;
  }

  /** Text at a joint the style left open; the text before it may lose marks too. */
  private tidied(text: string, isOfStyle: boolean, { hasSpaces }: TidyOptions): string {
    for (;;) {
      const { last } = this;
      const before = last?.text ?? "";
      const own = { before: last?.isOfStyle ?? false, text: isOfStyle };
      const mended = tidyJoint({ before, text }, own, hasSpaces);
      if (!last || this.isQuoteClosed) return last ? text : mended.text;
      last.text = mended.before;
      if (mended.before !== "" || before === "") return mended.text;
      this.stepBack(last);
      text = mended.text;
    }
  }

  /** Nothing is left of the last text, so the one before it is now the last. */
  private stepBack(last: TextPiece): void {
    if (last.inQuote) this.isQuoteClosed = true;
    const before = this.pieces.slice(0, this.pieces.indexOf(last));
    this.last =
      last.inQuote ??
      (before.findLast((piece) => "text" in piece && piece.text !== "") as TextPiece);
  }

  /** What remains of a text after fitting it to the previous one, which may change too. */
  private fit(last: TextPiece, text: string): string {
    const before = last.text.slice(-1);
    const first = text.charAt(0);
    // An ellipsis is a single mark.
    if (text.startsWith("...") && before !== ".") return text;
    if (this.isQuoteClosed) return this.fitAfterQuote(last, text);
    if (first === " ") return isSpace(before) ? text.slice(1) : text;

    const meeting = meet(before, first);
    if (meeting === "second") last.text = last.text.slice(0, -1);
    if (meeting === "second" && last.text === "" && last.inQuote) {
      // Nothing follows the quotation any more.
      this.last = last.inQuote;
      this.isQuoteClosed = true;
      return this.fitAfterQuote(last.inQuote, text);
    }
    return meeting === "first" ? text.slice(1) : text;
  }

  private fitAfterQuote(last: TextPiece, text: string): string {
    const first = text.charAt(0);
    if (this.tidy && last.hasMoved && yields(last.text.slice(-1), first))
      last.text = last.text.slice(0, -1);
    const before = last.text.slice(-1);
    const meeting = meet(before, first);
    if (!this.punctuationInQuote) {
      // A sentence that ends inside quotation marks needs no full stop after them.
      if (first === "." && before !== "" && ".!?".includes(before)) return text.slice(1);
      if (before !== first) return text;
      if (first === "," || first === ";") last.text = last.text.slice(0, -1);
      return text;
    }
    if (first !== "" && ",.!?".includes(first)) {
      if (meeting === "second") last.text = last.text.slice(0, -1);
      if (meeting === "first") last.hasMoved = true;
      else this.moveIntoQuote(first, last);
      return text.slice(1);
    }
    return last.hasMoved && meeting === "first" ? text.slice(1) : text;
  }

  private moveIntoQuote(mark: string, last: TextPiece): void {
    let index = this.pieces.lastIndexOf(last) + 1;
    if (this.pieces[index] === endInField) {
      while (this.pieces[index] === endInField) index += 1;
      this.last = { text: mark, field: 0, isOfStyle: false, hasMoved: true, inQuote: undefined };
      this.pieces.splice(index, 0, this.last);
    } else {
      last.text += mark;
      last.hasMoved = true;
    }
  }
}

/** How to repair joints a style leaves open. */
export interface TidyOptions {
  /** Whether the language puts a space before `;:!?`. */
  hasSpaces: boolean;
}

interface TextPiece {
  text: string;
  field: number;
  /** Whether it is one of the style’s affixes or delimiters. */
  isOfStyle: boolean;
  /** Whether it ends in punctuation that went inside its quotation marks. */
  hasMoved: boolean;
  /** For text after a closing quotation mark: the text before that mark. */
  inQuote: TextPiece | undefined;
}

type Piece = TextPiece | { name: MarkName; value: string | undefined } | End;

interface End {
  isOfField: boolean;
}

const end: End = { isOfField: false };
const endInField: End = { isOfField: true };

function isSpace(char: string): boolean {
  return char === " " || char === "\u00a0" || char === "\u202f";
}
