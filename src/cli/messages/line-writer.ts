/** Writes lines in batches, which takes a fraction of the time; to a terminal, each line at once. */
export function lineWriter(stream: NodeJS.WriteStream): {
  write(lines: string): void;
  end(): void;
} {
  let waiting = "";
  function end(): void {
    if (waiting !== "") stream.write(waiting);
    waiting = "";
  }
  return {
    write(lines) {
      waiting += lines;
      if (stream.isTTY || waiting.length > 1 << 16) end();
    },
    end,
  };
}
