/** The place for the content of a page of some kind, in a page Framework writes without it. */
export interface PlaceMark {
  kind: string;
  params: Readonly<Record<string, string>>;
}

/** The line of a template that names a kind. */
const template = /^<!-- apparatus: ([a-z-]+) -->\s*$/;
const mark = /\n<!-- apparatus: ([a-z-]+) (\S+) -->\n?(?=<\/main>)/;

/** The kind named by a template’s block. */
export function kindOf(text: string): string | undefined {
  return template.exec(text)?.[1];
}

/** A comment that no text of a notebook can end or imitate: it is the whole of its page. */
export function writePlaceMark({ kind, params }: PlaceMark): string {
  return `<!-- apparatus: ${kind} ${encodeURIComponent(JSON.stringify(params))} -->`;
}

/** The mark that makes up a page, and its position. */
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
