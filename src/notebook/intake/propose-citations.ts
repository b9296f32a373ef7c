import { plainText } from "../../works/plain-text.ts";
import type { Library } from "../../library/library.ts";
import type { Work } from "../../works/work.ts";
import type { Proposal, WordStretch } from "./proposal.ts";
import { pushTo } from "../../push-to.ts";

interface Token extends WordStretch {
  word: string;
}

interface Name {
  words: string;
  why: string;
}

/** The places where a text names works of a library: by title, short title, alias, or series and number. */
export function proposeCitations(
  transcript: string,
  library: Library,
  own: string,
  taken: readonly WordStretch[],
): Proposal[] {
  const tokens = tokensOf(transcript);
  const places = new Map<string, number[]>();
  for (const [at, { word }] of tokens.entries()) pushTo(places, word, at);
  const found: (WordStretch & { work: Work; why: string; isExact: boolean })[] = [];
  for (const key of library.keys) {
    const work = key === own ? undefined : library.get(key);
    for (const name of work ? namesOf(work) : []) {
      for (const match of matchesOf(name.words, tokens, places)) {
        const why = match.isExact ? name.why : `nearly ${name.why}`;
        found.push({
          start: match.start,
          end: match.end,
          work: work!,
          why,
          isExact: match.isExact,
        });
      }
    }
  }
  const chosen: typeof found = [];
  // Prefer exact matches to near ones, then the longest words for a work.
  for (const one of found.toSorted(
    (a, b) => Number(b.isExact) - Number(a.isExact) || b.end - b.start - (a.end - a.start),
  )) {
    const meets = ({ start, end }: WordStretch): boolean => one.start < end && start < one.end;
    if (![...chosen, ...taken].some(meets)) chosen.push(one);
  }
  return chosen.toSorted((a, b) => a.start - b.start).map((one) => proposalOf(one, transcript));
}

function proposalOf(
  { start: from, end, work, why }: WordStretch & { work: Work; why: string },
  transcript: string,
): Proposal {
  const before = /(?:\b[Aa]rt(?:icle|\.)\s+(\d{1,3}(?:\s?\(\w{1,4}\))*)\s+of\s+(?:the\s+)?)$/.exec(
    transcript.slice(Math.max(0, from - 60), from),
  );
  const start = before ? from - before[0].length : from;
  const words = transcript.slice(start, end).replace(/\\?\s+/g, " ");
  const article = before?.[1];
  const target =
    article === undefined ? `@${work.key}` : `<@${work.key}, art. ${article.replace(/\s/g, "")}>`;
  return {
    id: `citation ${work.key} ${start}`,
    kind: "citation",
    says: `“${words}” cites ${work.key}${article === undefined ? "" : `, article ${article}`}`,
    why,
    change: { to: "words", at: { start, end }, before: "[", after: `](${target})` },
  };
}

/** The names that a text may use for a work. */
function namesOf({ csl, fields, treaty }: Work): Name[] {
  const title = plainText(csl.title);
  const short = plainText(csl["title-short"]);
  const names: Name[] = [
    ...(title ? [{ words: title, why: "its title in the library" }] : []),
    ...(title?.includes(": ")
      ? [{ words: title.split(": ")[0]!, why: "its title without the subtitle" }]
      : []),
    ...(short ? [{ words: short, why: "its short title" }] : []),
    ...(fields.get("alias") ? [{ words: fields.get("alias")!, why: "its alias" }] : []),
  ];
  const { volume, series, page } = treaty ?? {};
  if (volume && series && page)
    names.push({ words: `${volume} ${series} ${page}`, why: "its series and number" });
  const number = fields.get("number") ?? fields.get("resolution");
  if (number && /[/\d].*[/\d]/.test(number) && number.length > 4)
    names.push({ words: number, why: "its number" });
  return names.filter(
    ({ words, why }) => /\d/.test(words) || words.length > 7 || why === "its alias",
  );
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

const small = new Set(
  "a an and the of on in for to de la le les des du et der die das und von".split(" "),
);

/** Where a name occurs: word for word, or with a few small words added or missing. */
function matchesOf(
  name: string,
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
): (WordStretch & { isExact: boolean })[] {
  const all = tokensOf(name).map(({ word }) => word);
  const words = all.filter((word) => !small.has(word));
  const [head] = words;
  if (head === undefined || (words.length === 1 && all.join("").length < 5)) return [];
  return (places.get(head) ?? []).flatMap((first) => {
    let at = first;
    let met = 1;
    let others = 0;
    for (const word of words.slice(1)) {
      let next = at + 1;
      while (next < at + 4 && tokens[next] && tokens[next]!.word !== word) next++;
      if (tokens[next]?.word !== word) {
        others++;
        continue;
      }
      others += tokens.slice(at + 1, next).filter((token) => !small.has(token.word)).length;
      at = next;
      met++;
    }
    const isNear =
      met >= Math.max(2, Math.ceil(words.length * 0.8)) && others <= words.length * 0.25;
    if (met < words.length ? !isNear : others > 0 && !isNear) return [];
    const said = tokens
      .slice(first, at + 1)
      .map(({ word }) => word)
      .join(" ");
    const isExact = said === all.slice(all.indexOf(head)).join(" ");
    // A name of two words must match word for word.
    if (words.length < 3 && !isExact) return [];
    return [{ start: tokens[first]!.start, end: tokens[at]!.end, isExact }];
  });
}
