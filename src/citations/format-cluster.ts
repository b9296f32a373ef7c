import { afterAuthor, type Mark } from "./csl-marks.ts";
import type { CslCluster } from "./csl-processor.ts";
import type { Job, NumberedCite } from "./format-job.ts";
import { isOthers } from "../works/names.ts";
import { affixContent } from "./format-affix.ts";
import { partOf, textOf, toContent, type Part } from "./format-content.ts";
import { piecesOf, type Piece } from "./format-pieces.ts";
import { plainText } from "../works/plain-text.ts";
import { treatyCitation, treatyIbid } from "./legal/treaty-citation.ts";
import type { CslName, Work } from "../works/work.ts";

/** One citation as it is printed, in stretches of which each may be a link. */
export interface FormattedCluster {
  /** The cluster’s. */
  id: string;
  /** Those of a note, in note styles. */
  parts: Part[];
  /** In note styles, of a citation whose author is in the text: what stands there, before the note. */
  author?: Part[];
}

/**
 * Turn what the processor wrote for a cluster into parts.
 *
 * @param cited
 *   The treaties that were cited before, by the processor’s ids; added to.
 */
export function formatCluster(
  job: Job,
  csl: CslCluster,
  cites: readonly NumberedCite[],
  nodes: readonly (Mark | string)[],
  cited: Set<string>,
): FormattedCluster {
  const id = job.request.clusters[Number(csl.id.slice(1))]?.id ?? csl.id;
  const { author, rest } =
    job.request.style.kind === "note"
      ? { author: authorInNote(job, csl, cites), rest: nodes }
      : splitAuthor(nodes);
  const pieces = writeTreaties(job, csl, cites, piecesOf(rest), cited);
  const parts = linkOnce(pieces).map((piece) => toPart(job, csl, cites, piece));
  if (!author) return { id, parts };

  const { prefix = "", suffix = "" } = csl.items[0] ?? {};
  const alone = withoutPrefix(withoutSuffix(author, suffix), prefix);
  const named = authorParts(job, csl, alone);
  if (job.request.style.kind === "note") return { id, author: named, parts };
  // A style that numbers nothing and dates nothing writes no more than the author.
  const isMore = parts.some(({ text }) => text !== "");
  const space = named.length > 0 && isMore ? [partOf([{ type: "text", value: " " }])] : [];
  const linked = parts.some(({ item }) => item === cites[0]?.item);
  const first = linked ? named : named.map((part) => ({ ...part, item: cites[0]?.item ?? 0 }));
  return { id, parts: [...first, ...space, ...parts] };
}

function authorInNote(
  job: Job,
  csl: CslCluster,
  cites: readonly NumberedCite[],
): readonly (Mark | string)[] | undefined {
  if (cites[0]?.mode !== "author-in-text") return undefined;
  return job.authors.get(csl.items[0]?.id ?? "") ?? [];
}

/** Take a citation with its author in the text apart. */
function splitAuthor(nodes: readonly (Mark | string)[]): {
  author?: readonly (Mark | string)[];
  rest: readonly (Mark | string)[];
} {
  const at = nodes.findIndex((node) => typeof node === "string" && node.includes(afterAuthor));
  const joint = nodes[at];
  if (typeof joint !== "string") return { rest: [...nodes] };
  const [before = "", after = ""] = joint.split(afterAuthor);
  return {
    author: [...nodes.slice(0, at), ...(before.trim() === "" ? [] : [before.trimEnd()])],
    rest: [after.trimStart(), ...nodes.slice(at + 1)].filter((node) => node !== ""),
  };
}

/** The processor writes the words after an item with its author too, and again with the rest. */
function withoutSuffix(nodes: readonly (Mark | string)[], suffix: string): (Mark | string)[] {
  const last = nodes.at(-1);
  if (last === undefined || suffix === "") return [...nodes];
  if (typeof last === "string") {
    return last.endsWith(suffix)
      ? [...nodes.slice(0, -1), last.slice(0, -suffix.length)]
      : [...nodes];
  }
  return [...nodes.slice(0, -1), { ...last, children: withoutSuffix(last.children, suffix) }];
}

/** The same of the words before it. */
function withoutPrefix(nodes: readonly (Mark | string)[], prefix: string): (Mark | string)[] {
  const [first, ...others] = nodes;
  if (first === undefined || prefix === "") return [...nodes];
  if (typeof first === "string") {
    return first.startsWith(prefix) ? [first.slice(prefix.length), ...others] : [...nodes];
  }
  return [{ ...first, children: withoutPrefix(first.children, prefix) }, ...others];
}

/**
 * The author in the text. Where the style writes none in its citations (it numbers them, or the work
 * has no author), the record’s names, or its title, or what names it.
 */
function authorParts(job: Job, csl: CslCluster, author: readonly (Mark | string)[]): Part[] {
  const work = workOf(job, csl, 0);
  if (!work) return [];
  const written = textOf(author);
  const treaty = work.kind === "treaty" && job.request.style.treaties;
  if (written && !isError(written) && !treaty) return [partOf(toContent(author, false))];
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

/** Put our treaty citations where the processor wrote its own, and our pinpoints after its “ibid”. */
function writeTreaties(
  job: Job,
  csl: CslCluster,
  cites: readonly NumberedCite[],
  pieces: Piece[],
  cited: Set<string>,
): Piece[] {
  const { style } = job.request;
  const { treaties } = style;
  if (!treaties) return pieces;
  const replaced = new Map<number, (Mark | string)[]>();
  csl.items.forEach(({ id }, index) => {
    const work = job.works.get(id);
    const cite = cites[index];
    if (!cite || work?.kind !== "treaty" || !work.csl.title) return;
    const isRepeated = cited.has(id);
    cited.add(id);
    const own = pieces.find(({ kind, item }) => kind === "item" && item === index);
    if (isRepeated && own && isIbid(textOf(own.content))) {
      replaced.set(index, treatyIbid(treaties, own.content, cite.locator));
      return;
    }

    const unnamed = style.kind !== "note" && cite.mode !== "normal";
    const later = style.kind === "note" && isRepeated;
    const content = treatyCitation(treaties, work, {
      form: unnamed ? "unnamed" : later ? "later" : "first",
      ...(cite.locator && { locator: cite.locator }),
    });
    replaced.set(index, content);
  });

  return pieces.flatMap((piece) => {
    const content = piece.kind === "item" ? replaced.get(piece.item) : undefined;
    if (!content) return [piece];
    replaced.set(piece.item, []);
    return content.length > 0 ? [{ ...piece, content }] : [];
  });
}

/** An item is one link: what else was written for it elsewhere in the cluster is a joint. */
function linkOnce(pieces: Piece[]): Piece[] {
  const seen = new Set<number>();
  return pieces.map((piece) => {
    if (piece.kind !== "item") return piece;
    if (seen.has(piece.item)) return { ...piece, kind: "joint" };
    seen.add(piece.item);
    return piece;
  });
}

function toPart(
  job: Job,
  csl: CslCluster,
  cites: readonly NumberedCite[],
  { kind, item, content }: Piece,
): Part {
  const cite = cites[item];
  if (kind === "prefix" || kind === "suffix")
    return partOf(affixContent(rawText(content), cite?.[kind]));
  if (kind === "joint") return partOf(toContent(content.map(withoutError)));
  const work = workOf(job, csl, item);
  const words = work && isError(textOf(content)) ? [job.nameless(work)] : content;
  return partOf(toContent(words, false), cite?.item);
}

function workOf(job: Job, csl: CslCluster, index: number): Work | undefined {
  return job.works.get(csl.items[index]?.id ?? "");
}

/** What the processor wrote for an affix, with the marks of its elements. */
function rawText(nodes: readonly (Mark | string)[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : rawText(node.children))).join("");
}

/** What the processor prints for what a style leaves empty. */
const unprinted = /\[(?:NO_PRINTED_FORM|CSL STYLE ERROR[^\]]*)\]/g;

function isError(text: string): boolean {
  return text.search(unprinted) >= 0;
}

function withoutError(node: Mark | string): Mark | string {
  if (typeof node !== "string") return { ...node, children: node.children.map(withoutError) };
  return node.replace(unprinted, "");
}

function isIbid(text: string): boolean {
  return /^(?:ibid|id\.|ebd|ebenda|там же|a\.a\.O)/i.test(text);
}
