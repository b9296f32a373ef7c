import type { CiteFacts, CslCluster, CslResultCluster } from "../csl/request.ts";
import type { Content } from "../csl/rich-text.ts";
import { isOthers } from "../works/names.ts";
import { plainText } from "../works/plain-text.ts";
import type { CslName, Work } from "../works/work.ts";
import { isRaised, partOf, textOf, toContent, type Part } from "./format-content.ts";
import type { Job, NumberedCite } from "./format-job.ts";
import { piecesOf } from "./format-pieces.ts";

/** A printed citation, in parts that can each be a link. */
export interface FormattedCluster {
  /** The id of the cluster. */
  id: string;
  /** In note styles: the parts that go into the note. */
  parts: Part[];
  /** In note styles, for a citation whose author is part of the sentence: what the text shows before the note. */
  author?: Part[];
  /** Items that were not fully printed, and what is missing. */
  unprinted: Unprinted[];
  /** What is left to print of the mark that follows in the sentence, if any. */
  after?: string;
}

/** Something a citation contains that the style does not print. */
export interface Unprinted {
  /** The item’s index in its cluster. */
  item: number;
  /** Its locator; or everything, including its affixes. */
  what: "locator" | "item";
}

/** Turn the processor’s text for a cluster into parts that can be linked one by one. */
export function formatCluster(
  job: Job,
  id: string,
  { items }: CslCluster,
  cites: readonly NumberedCite[],
  { content, author, after, cites: facts }: CslResultCluster,
): FormattedCluster {
  const unprinted = facts.flatMap((fact, index) => unprintedOf(fact, cites[index]));
  const rest = { unprinted, ...(after !== undefined && { after }) };
  const parts = piecesOf(content).map(({ kind, item, content }) => {
    const options = { linked: false, elements: job.elements };
    return partOf(toContent(content, options), kind === "item" ? cites[item]?.item : undefined);
  });
  const work = job.works.get(String(items[0]?.id));
  if (!author || !work) return { id, parts, ...rest };

  const named = authorParts(job, work, author);
  if (job.request.style.kind === "note") return { id, author: named, parts, ...rest };
  // A style without numbers and dates prints nothing but the author.
  const isMore = parts.some(({ text }) => text !== "");
  const isApart = named.length > 0 && isMore && !isRaised(parts);
  const space = isApart ? [partOf([{ type: "text", value: " " }])] : [];
  const linked = parts.some(({ item }) => item === cites[0]?.item);
  const first = linked ? named : named.map(({ content }) => partOf(content, cites[0]?.item ?? 0));
  return { id, parts: [...first, ...space, ...parts], ...rest };
}

function unprintedOf(fact: CiteFacts | undefined, numbered: NumberedCite | undefined): Unprinted[] {
  if (!fact || !numbered) return [];
  const { cite, item } = numbered;
  const { locator } = cite;
  // The sentence may already name the author, and the style would print nothing else.
  const isNamed =
    cite.mode !== "normal" && !locator && !cite.prefix?.length && !cite.suffix?.length;
  if (fact.isEmpty) return isNamed ? [] : [{ item, what: "item" }];
  // A bare “ibid.” means the same place.
  const isSamePlace = fact.position === 2 && fact.printed.size === 0;
  const isUnprinted = locator && !isSamePlace && !fact.printed.has("locator");
  return isUnprinted ? [{ item, what: "locator" }] : [];
}

/**
 * The author named in the text. If the style prints none in citations (because it numbers them, or the work has no
 * author), use the record’s names, else its title, else what it is called.
 */
function authorParts(job: Job, work: Work, author: readonly Content[]): Part[] {
  const isTreaty = work.kind === "treaty" && job.request.style.legal;
  if (textOf(author) !== "" && !isTreaty) return [partOf(toContent(author, { linked: false }))];
  const words =
    namesOf(work, job.request.locale) || (plainText(work.csl.title) ?? job.nameless(work));
  return [partOf([{ type: "text", value: words }])];
}

/** Two names at most, in the locale’s words. */
function namesOf({ csl }: Work, locale = "en-US"): string {
  const given = csl.author ?? [];
  const names = given.filter((name) => !isOthers(name)).map(shortName);
  if (names.length > 2 || (names.length > 0 && names.length < given.length)) {
    return `${names[0]} et al.`;
  }
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

function shortName(name: CslName): string {
  const family = [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
  return family || (name.literal ?? name.given ?? "");
}
