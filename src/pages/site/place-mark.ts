import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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

/** The kinds whose templates hold the name of the kind and nothing else, so that their pages are ours whole. */
export function wholeKinds(pages: string): ReadonlySet<string> {
  const names = readdirSync(pages, { recursive: true, encoding: "utf8" });
  const texts = names
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(join(pages, name), "utf8"));
  const whole = new Set(texts.flatMap((text) => kindOf(text) ?? []));
  for (const text of texts) {
    if (kindOf(text) !== undefined) continue;
    for (const [, kind = ""] of text.matchAll(/<!-- apparatus: ([a-z-]+) -->/g)) whole.delete(kind);
  }
  return whole;
}
