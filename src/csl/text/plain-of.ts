import type { Out, Run } from "../rich-text.ts";

/**
 * Text without formats, quotation marks and tags, for comparing works. Pieces are not fitted to each other where
 * they meet, so equal pieces always give equal text.
 */
export function plainOf(out: Out): string {
  if (typeof out === "string") return out;

  let text = "";
  const frames: Frame[] = [{ run: out, next: 0, hasPrinted: false }];
  let pending = 0;

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const child = frame.run.children[frame.next];
    frame.next += 1;
    if (child === undefined) {
      frames.pop();
      if (frame.hasPrinted) text += frame.run.suffix ?? "";
      pending = Math.min(pending, frames.length);
    } else if (typeof child !== "string") {
      frames.push({ run: child, next: 0, hasPrinted: false });
    } else if (child !== "") {
      for (; pending < frames.length; pending += 1) {
        const parent = frames[pending - 1];
        const opened = frames[pending];
        if (parent) separate(parent);
        text += opened?.run.prefix ?? "";
      }
      separate(frame);
      text += child;
    }
  }
  return text;

  function separate(frame: Frame): void {
    if (frame.hasPrinted) text += frame.run.delimiter ?? "";
    frame.hasPrinted = true;
  }
}

interface Frame {
  run: Run;
  next: number;
  hasPrinted: boolean;
}
