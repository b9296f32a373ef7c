import { apostrophe, closeOf, isQuoteMark } from "./quotes.ts";
import { markupTagAt } from "./markup-tag.ts";
import type { Format, Out, Run } from "../rich-text.ts";

/** Deeper than anyone writes by hand; markup nested deeper stays as written. */
const deepest = 40;

/**
 * Read the markup that CSL-JSON fields may hold, and pair their quotation marks.
 *
 * @param value
 *   Text with `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>` and the three kinds of `<span>`, and with straight or curly
 *   quotation marks; a formula in `<span class="math">` stays as it is.
 * @returns
 *   The same string if there is nothing to read, so that most values cost one look. Unpaired markup and quotation
 *   marks stay as written; straight apostrophes become curly. A pair of quotation marks is a run with `quotes`; its
 *   `value` says how it was written: `"“"` and the like for curly ones, `"inner"` for straight single ones in this
 *   text.
 */
export function parseRichText(value: string): Out {
  return hasMarkup(value) ? parse(value, true) : value;
}

/** The same for text from a style, whose spaces stay as its author wrote them. */
export function parseStyleText(value: string): Out {
  return hasMarkup(value) ? parse(value, false) : value;
}

function parse(value: string, isField: boolean): Out {
  const open: Opener[] = [];
  const root: Out[] = [];
  let into = root;
  let firstStraight = "";
  let before = "";
  let from = 0;
  let at = 0;

  while (at < value.length) {
    const tag = value[at] === "<" ? markupTagAt(value, at) : undefined;
    const char = value.charAt(at);

    if (tag?.math !== undefined) {
      takeText(at);
      into.push({ children: [tag.math], format: tag.format, tag: "math" });
      before = "x";
      at += tag.length;
      from = at;
    } else if (tag?.close) {
      const index = openerOf(tag.close);
      if (index < 0) at += tag.length;
      else closeAt(index, tag.length);
    } else if (tag) {
      if (open.length >= deepest) at += tag.length;
      else openWith({ close: tag.name, format: tag.format, as: tag.text }, tag.length);
    } else if (!isQuoteMark(char)) {
      before = char;
      at += 1;
    } else {
      quoteAt(char);
    }
  }

  takeText(value.length);
  while (open.length > 0) orphan();
  return whole(root);

  function quoteAt(char: string): void {
    const straight = char === '"' || char === "'";
    const after = charAfter(value, at + 1);
    const index = openerOf(char);

    if (index >= 0 && (!straight || mayClose(before))) {
      const isApostrophe = isSingle(char) && (isWordly(after) || index !== open.length - 1);
      if (!isApostrophe) return closeAt(index, 1, char);
    }

    const close = closeOf(char);
    const mayBegin = after !== "" && !isSpace(after) && (!straight || mayOpen(before));
    if (close && mayBegin && open.length < deepest) {
      if (straight) firstStraight ||= char;
      const isInner = straight && char !== firstStraight;
      const format: Format = { quotes: true, flip: true };
      return openWith({ close, format, as: char, isInner }, 1);
    }

    if (char === "'") {
      takeText(at);
      append(into, apostrophe);
      from = at + 1;
    }
    before = char;
    at += 1;
  }

  function openWith(opener: Omit<Opener, "children" | "parent">, length: number): void {
    takeText(at);
    const children: Out[] = [];
    open.push({ ...opener, children, parent: into });
    into = children;
    before = "";
    at += length;
    from = at;
  }

  /** Close the opener at `index`; openers inside it have no end and become text. */
  function closeAt(index: number, length: number, quote = ""): void {
    takeText(at);
    while (open.length > index + 1) orphan();
    const opener = open.pop();
    if (!opener) return;
    into = opener.parent;
    const run: Run = { children: opener.children, format: opener.format };
    if (opener.isInner) run.value = "inner";
    else if (quote && opener.as !== '"' && opener.as !== "'") run.value = opener.as + quote;
    into.push(run);
    before = quote || "x";
    at += length;
    from = at;
  }

  function orphan(): void {
    const opener = open.pop();
    if (!opener) return;
    into = opener.parent;
    append(into, opener.as === "'" ? apostrophe : opener.as);
    for (const child of opener.children) append(into, child);
  }

  function openerOf(close: string): number {
    for (let index = open.length - 1; index >= 0; index -= 1) {
      const opener = open[index];
      if (opener && (opener.close === close || (close === "”" && opener.as === "„"))) return index;
    }
    return -1;
  }

  function takeText(end: number): void {
    if (end > from) append(into, isField ? narrow(value.slice(from, end)) : value.slice(from, end));
    from = end;
  }
}

interface Opener {
  /** What ends it: a quotation mark or the name of a tag. */
  close: string;
  format: Format;
  /** The opener as written, to be restored if it has no end. */
  as: string;
  isInner?: boolean;
  children: Out[];
  parent: Out[];
}

const ofMarkup = /[<"'“”‘’„‚]|« | [:;!?»]/;

function hasMarkup(value: string): boolean {
  return ofMarkup.test(value);
}

function append(children: Out[], child: Out): void {
  const last = children.length - 1;
  const before = children[last];
  if (typeof child === "string" && typeof before === "string") children[last] = before + child;
  else children.push(child);
}

function whole(children: Out[]): Out {
  const [only] = children;
  if (children.length === 0) return "";
  return children.length === 1 && only !== undefined ? only : { children, format: { flip: true } };
}

/** French non-breaking spaces: before `: ; ! ?` and inside guillemets. */
function narrow(text: string): string {
  return text.replace(/ (?=[:;!?»])|(?<=«) /g, "\u202f");
}

/** A straight mark opens at the start and after a space, a bracket, a dash or another opener. */
function mayOpen(before: string): boolean {
  return before === "" || /[\s([{\u2013\u2014/]/.test(before);
}

function mayClose(before: string): boolean {
  return before !== "" && !isSpace(before);
}

function isSpace(char: string): boolean {
  return char !== "" && /\s/.test(char);
}

function isSingle(char: string): boolean {
  return char === "'" || char === "’";
}

function isWordly(char: string): boolean {
  return /^[A-Za-z0-9]/.test(char) || (char > "\x7f" && /[\p{L}\p{N}]/u.test(char));
}

/** The next character of text, skipping markup; empty at the end. */
function charAfter(value: string, from: number): string {
  let at = from;
  for (let skipped = 0; value[at] === "<" && skipped < deepest; skipped += 1) {
    const tag = markupTagAt(value, at);
    if (!tag) break;
    if (tag.math !== undefined) return "x";
    at += tag.length;
  }
  const code = value.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}
