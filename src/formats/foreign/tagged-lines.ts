/** A tagged line, or several lines that belong together. */
export interface TaggedLine {
  tag: string;
  value: string;
}

/** A record of tagged lines; offsets are in UTF-16 units, end exclusive. */
export interface TaggedRecord {
  start: number;
  end: number;
  lines: TaggedLine[];
}

/** Takes values of a record by tag, and keeps track of those not taken. */
export interface TagReader<Line extends TaggedLine> {
  /** Take the first value of the first of these tags that has one, and any repetitions of the same value. */
  first(...tags: string[]): string | undefined;
  /** Take all values of these tags, tag by tag. */
  all(...tags: string[]): string[];
  /** Mark a line as not taken after all. */
  giveBack(line: Line): void;
  left(): Line[];
}

export function tagReader<Line extends TaggedLine>(lines: readonly Line[]): TagReader<Line> {
  const byTag = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.value === "") continue;
    const same = byTag.get(line.tag);
    if (same) same.push(line);
    else byTag.set(line.tag, [line]);
  }
  const taken = new Set<Line>();
  const linesOf = (tags: readonly string[]): Line[] => tags.flatMap((tag) => byTag.get(tag) ?? []);
  return {
    first(...tags) {
      const value = linesOf(tags)[0]?.value;
      for (const line of linesOf(tags)) if (line.value === value) taken.add(line);
      return value === undefined ? undefined : onOneLine(value);
    },
    all(...tags) {
      const found = linesOf(tags);
      for (const line of found) taken.add(line);
      return found.map(({ value }) => onOneLine(value));
    },
    giveBack: (line) => void taken.delete(line),
    left: () => lines.filter((line) => line.value !== "" && !taken.has(line)),
  };
}

/** Long runs of spaces would slow down the patterns that split values. */
function onOneLine(value: string): string {
  return value.replace(/\s+/g, " ");
}
