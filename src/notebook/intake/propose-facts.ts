import { francAll } from "franc-min";
import { readWordsDate } from "../../works/words-date.ts";
import type { ReceivedFacts } from "./received-document.ts";
import type { Proposal } from "./proposal.ts";

/** The title, author and date of a document, from its file or its first lines. */
export function proposeFacts(facts: ReceivedFacts, transcript: string): Proposal[] {
  const lines = transcript
    .split("\n")
    .map((line) => line.replace(/^#+\s*|[*_]{1,3}|\\/g, "").trim());
  const first = lines.filter((line) => line !== "" && line !== "\f").slice(0, 30);
  const add = (key: string, value: string | undefined, why: string): Proposal[] =>
    value === undefined || value === ""
      ? []
      : [
          {
            id: `fact ${key}`,
            kind: "fact",
            says: `${key}: ${value}`,
            why,
            change: { to: "front-matter", path: [key], value },
          },
        ];
  const inFile = "what the file says of itself";
  const date = dateIn(first);
  const author = byLine(first);
  return [
    ...(facts.title
      ? add("title", facts.title, inFile)
      : facts.largest
        ? add("title", facts.largest, "the largest words of the first page")
        : add("title", titleOf(first), "the first lines")),
    ...(facts.author
      ? add("author", facts.author, inFile)
      : add("author", author?.name, `a line that begins with “${author?.by}”`)),
    ...(date
      ? add("date", date.day, `“${date.words}” in the first lines`)
      : add("date", facts.date, inFile)),
  ];
}

/**
 * The language of a text, guessed from its letters; English if it cannot be guessed.
 *
 * @returns
 *   A two-letter tag if there is one.
 */
export function languageOfText(text: string): string {
  const [best] = francAll(text.slice(0, 20_000), { minLength: 20 })[0] ?? ["und"];
  if (best === "und") return "en";
  try {
    return (
      Intl.getCanonicalLocales(
        best === "cmn" ? "zh" : best === "arb" ? "ar" : best === "azj" ? "az" : best,
      )[0] ?? "en"
    );
  } catch {
    return "en";
  }
}

/** The first line, and the next one if both are in capitals. */
function titleOf(lines: readonly string[]): string | undefined {
  const isTitle = (line: string): boolean =>
    line.length < 160 && /\p{L}/u.test(line) && !/^[([]?\p{Nd}+[.)\]]\s/u.test(line);
  const at = lines.findIndex(isTitle);
  const [title, next] = [lines[at], lines[at + 1]];
  if (title === undefined) return undefined;
  const isUpper = (line: string | undefined): boolean =>
    line !== undefined && line === line.toUpperCase() && line !== line.toLowerCase();
  return isUpper(title) && isUpper(next) && title.length + next!.length < 160
    ? `${title} ${next}`
    : title;
}

function byLine(lines: readonly string[]): { by: string; name: string } | undefined {
  for (const line of lines) {
    const [, by, name] =
      /^((?:(?:Prepared|Written|Submitted|Presented) )?[Bb]y|Par|Von|Por|Da)\s+(\p{Lu}[^.:;]{3,80})$/u.exec(
        line,
      ) ?? [];
    if (by !== undefined && name !== undefined) return { by, name };
  }
  return undefined;
}

function dateIn(lines: readonly string[]): { day: string; words: string } | undefined {
  for (const line of lines) {
    const [iso] = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(line) ?? [];
    if (iso) return { day: iso, words: iso };
    const [words] =
      /\b\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{L}{2,8}\.?,?\s+\d{4}\b|\b\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,\s+\d{4}\b/u.exec(
        line,
      ) ?? [];
    const parts = words === undefined ? undefined : readWordsDate(words);
    if (words === undefined || parts?.length !== 3) continue;
    // A date within a sentence belongs to something else.
    const [before = "", after = ""] = line.split(words);
    const isWithin = /\p{L}/u.test(before) && /\p{L}/u.test(after);
    if (isWithin || /;/.test(after) || `${before}${after}`.split(/\s+/).length > 8) continue;
    return {
      day: parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-"),
      words,
    };
  }
  return undefined;
}
