/** Shows the progress of something long, in one line that is redrawn. */
export interface ProgressLine {
  at(what: string, done: number, all: number): void;
  /** Clear the line, so that something else can be printed. */
  clear(): void;
}

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Anything shorter is over before a line can be read; all times are in milliseconds. */
const patience = 1000;
const pause = 200;

/**
 * A progress line on standard error. Nothing is written unless that is a terminal: a file or a program has no use
 * for it.
 *
 * @param now
 *   The time in milliseconds.
 */
export function progressLine(
  stream: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): ProgressLine {
  const began = now();
  let last = began + patience - pause;
  let isDrawn = false;
  return {
    at(what, done, all) {
      if (stream.isTTY !== true || now() - last < pause) return;
      last = now();
      isDrawn = true;
      stream.write(`\r\u001B[K${what}: ${Math.floor((100 * done) / Math.max(all, 1))} %`);
    },
    clear() {
      if (isDrawn) stream.write("\r\u001B[K");
      isDrawn = false;
    },
  };
}
