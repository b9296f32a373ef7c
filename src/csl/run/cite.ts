import { hasLocator } from "../print/conditions.ts";
import { firstPlace, type Context } from "../print/context.ts";
import {
  contextOf,
  type CiteJob,
  type CiteState,
  type Ready,
  type Writers,
} from "./engine-state.ts";
import { createListStyle, printList } from "../print/print-names.ts";
import { findTag } from "../text/find-tag.ts";
import type { Item } from "../values/item.ts";
import { plainOf } from "../text/plain-of.ts";
import { variablesIn } from "../text/variables-in.ts";
import type { Out, Run } from "../rich-text.ts";

/** A printed cite, with what grouping and callers need to know about it. */
export interface PrintedCite {
  job: CiteJob;
  /** The children of the layout without the cite’s own affixes; empty if nothing is printed. */
  children: Out[];
  /** The text of the first names; undefined if none are printed. */
  names: string | undefined;
  printed: ReadonlySet<string>;
}

const noVariables: ReadonlySet<string> = new Set();

export interface CiteFlags {
  hideNames?: boolean;
  /** Even though the caller wants them hidden. */
  showNames?: boolean;
  /** For a work without names: the sentence already has its title. */
  hideTitle?: boolean;
}

/** Print a cite with the style’s layout or with the caller’s writer. */
export function printCite(
  job: CiteJob,
  ready: Ready,
  { write, unprinted }: Writers,
  flags: CiteFlags = {},
): PrintedCite {
  const isHidden = flags.hideNames === true || job.cite.suppressAuthor === true;
  const hidesNames = isHidden && flags.showNames !== true;
  const print = () => printByStyle(job, ready, hidesNames, flags.hideTitle === true);
  const state = () => stateOf(job, hidesNames, () => print().children);
  const own = write?.(state());
  if (own !== undefined) {
    const children = own === "" ? [] : [own];
    const printed = new Set([...children.flatMap(variablesIn), ...printedIn(own, job)]);
    return { ...unnamed(job), children, printed };
  }
  if (job.cite.authorOnly) {
    const names = printAuthor(job, ready);
    return { ...unnamed(job), children: names ? [names] : [] };
  }
  const printed = print();
  if (printed.children.length > 0 || hidesNames || !unprinted) return printed;
  const words = unprinted(state());
  return words === undefined ? printed : { ...printed, children: [words] };
}

/** Whether text written by the caller includes the numbers of the locator. */
function printedIn(own: Out, { cite }: CiteJob): ReadonlySet<string> {
  if (!hasLocator(cite.locator)) return noVariables;
  const words = plainOf(own).split(/[^\p{L}\p{N}]+/u);
  const parts = String(cite.locator).split(/[^\p{L}\p{N}]+/u);
  const isThere = parts.every((part) => !/\d/.test(part) || words.includes(part));
  return isThere ? new Set(["locator"]) : noVariables;
}

function unnamed(job: CiteJob): Omit<PrintedCite, "children"> {
  return { job, names: undefined, printed: noVariables };
}

function printByStyle(
  job: CiteJob,
  ready: Ready,
  hidesNames: boolean,
  hidesTitle: boolean,
): PrintedCite {
  const context = contextOf(job, "citation");
  context.cite = job.cite;
  context.place = job.place;
  context.hideNames = hidesNames;
  if (hidesTitle && authorOf(job.item) === undefined)
    context.suppressed = new Set(["title", "title-short"]);
  const children = ready.citation.layout(context);
  const names = context.firstNames && plainOf(context.firstNames);
  return { job, children, names, printed: new Set(context.printed) };
}

function stateOf(job: CiteJob, suppressAuthor: boolean, print: () => Out[]): CiteState {
  const { cite, item, place, note, number } = job;
  return {
    item: item.source,
    cite,
    area: "citation",
    position: place.position,
    nearNote: place.nearNote,
    firstNote: place.firstNote,
    note,
    locator: hasLocator(cite.locator) ? String(cite.locator) : undefined,
    label: hasLocator(cite.locator) ? (cite.label ?? "page") : undefined,
    suppressAuthor,
    number,
    print,
  };
}

/** The cite with its affixes, marked as an item. Words of affixes are kept apart from their neighbours. */
export function itemRun({ job, children }: PrintedCite): Run {
  const { prefix, suffix } = job.cite;
  const pieces: Out[] = [];
  if (prefix !== undefined) {
    const space = /[\p{L}\p{N}.,;:!?)\]”’]$/u.test(plainOf(prefix)) ? [" "] : [];
    pieces.push({ children: [prefix, ...space], tag: "prefix" });
  }
  pieces.push(...children);
  if (suffix !== undefined) {
    const space = /^[\p{L}\p{N}([“‘]/u.test(plainOf(suffix)) ? [" "] : [];
    pieces.push({ children: [...space, suffix], tag: "suffix" });
  }
  return { children: pieces, tag: "item", value: String(job.index) };
}

/**
 * A cite’s author as a sentence names them: the names of the citation layout without labels and affixes or, if that
 * prints none, the author in short form.
 */
export function printAuthor(job: CiteJob, ready: Ready): Out | undefined {
  const context = namesOf(job, job.place, ready);
  if (context.firstNames !== undefined && context.firstShown.length > 0) return context.firstNames;
  if (authorOf(job.item) !== undefined) return shortAuthor(context, ready) ?? context.firstNames;
  // Whatever replaces the names, usually a title, is written as the style has it; “ibid.” has no author.
  return (
    context.firstNames || namesOf(job, firstPlace, ready).firstNames || job.item.text("title", true)
  );
}

/** The names the citation layout prints at a position, and nothing else. */
function namesOf(job: CiteJob, place: CiteJob["place"], ready: Ready): Context {
  const context = contextOf(job, "citation");
  context.place = place;
  context.onlyNames = true;
  ready.citation.layout(context);
  return context;
}

/** Whether a cite has the title of a work without names, which a sentence would use as its name. */
export function saysTitle(item: Item, out: Out | undefined): boolean {
  return out !== undefined && authorOf(item) === undefined && findTag(out, "title") !== undefined;
}

function authorOf(item: Item): string | undefined {
  return ["author", "editor", "translator"].find(
    (variable) => item.names(variable).people.length > 0,
  );
}

function shortAuthor(context: Context, { style, lookup }: Ready): Out | undefined {
  const { item } = context;
  const variable = authorOf(item)!;
  const { etAlMin } = style.citation.nameOptions;
  const inherited = {
    and: "text",
    ...style.nameOptions,
    // A bibliography may list twenty names; a sentence does not.
    ...(etAlMin === undefined
      ? { ...style.bibliography?.nameOptions, etAlMin: 3, etAlUseFirst: 1, etAlUseLast: false }
      : style.citation.nameOptions),
    form: "short",
  } as const;
  const { options } = style;
  const list = createListStyle(undefined, inherited, undefined, {
    options,
    lookup,
    isPrimaryOnly: false,
  });
  return printList(item.names(variable), list, context);
}
