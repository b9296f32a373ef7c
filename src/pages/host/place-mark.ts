/** The place of what a page of a kind holds, in a page that Framework writes without it. */
export interface PlaceMark {
  kind: string;
  params: Readonly<Record<string, string>>;
}

/** The line of a template that names a kind. */
const template = /^<!-- apparatus: ([a-z-]+) -->\s*$/;
const mark = /\n<!-- apparatus: ([a-z-]+) (\S+) -->\n?(?=<\/main>)/;

/** The kind that a block of a template names. */
export function kindOf(text: string): string | undefined {
  return template.exec(text)?.[1];
}

/** A comment that no text of a notebook can end or imitate: it is the whole of its page. */
export function writePlaceMark({ kind, params }: PlaceMark): string {
  return `<!-- apparatus: ${kind} ${encodeURIComponent(JSON.stringify(params))} -->`;
}

/** The mark that is all of a page, and where it stands. */
export function findPlaceMark(
  page: string,
): (PlaceMark & { start: number; end: number }) | undefined {
  const found = mark.exec(page);
  if (!found) return undefined;
  const [text, kind = "", params = ""] = found;
  const start = found.index + 1;
  return {
    kind,
    params: JSON.parse(decodeURIComponent(params)) as PlaceMark["params"],
    start,
    end: found.index + text.length,
  };
}
