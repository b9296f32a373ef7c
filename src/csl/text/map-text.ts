import type { Out, Run } from "../rich-text.ts";

/** A stretch of text in a tree, in reading order. */
export interface Slot {
  text: string;
  /** Its text case stays. */
  isFixed: boolean;
  /** It directly follows an opening quotation mark. */
  beginsQuote: boolean;
  put: (text: string) => void;
}

/**
 * Copy rich text and give access to each of its stretches of text: strings and affixes. Delimiters are copied
 * unchanged.
 */
export function openText(out: Run): { copy: Run; slots: Slot[] } {
  const slots: Slot[] = [];
  const copy = copyOf(out);
  const frames: Frame[] = [{ run: copy, next: 0, isFixed: out.format?.noCase === true }];

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { run, next, isFixed } = frame;
    if (next === 0 && run.prefix) {
      slots.push({
        text: run.prefix,
        isFixed,
        beginsQuote: false,
        put: (text) => void (run.prefix = text),
      });
    }
    const child = run.children[next];
    frame.next += 1;

    if (child === undefined) {
      frames.pop();
      if (!run.suffix) continue;
      slots.push({
        text: run.suffix,
        isFixed,
        beginsQuote: false,
        put: (text) => void (run.suffix = text),
      });
    } else if (typeof child === "string") {
      const beginsQuote = next === 0 && run.format?.quotes === true;
      const put = (text: string): void => void (run.children[next] = text);
      slots.push({ text: child, isFixed, beginsQuote, put });
    } else {
      const inner = copyOf(child);
      run.children[next] = inner;
      frames.push({ run: inner, next: 0, isFixed: isFixed || child.format?.noCase === true });
    }
  }
  return { copy, slots };
}

/** Change every stretch of text except delimiters. */
export function mapText(out: Out, change: (text: string) => string): Out {
  if (typeof out === "string") return change(out);
  const { copy, slots } = openText(out);
  for (const { text, put } of slots) put(change(text));
  return copy;
}

interface Frame {
  run: Run;
  next: number;
  isFixed: boolean;
}

function copyOf(run: Run): Run {
  return { ...run, children: [...run.children] };
}
