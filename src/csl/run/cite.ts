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

/** A cite as it is printed, with what grouping and callers want to know of it. */
export interface PrintedCite {
  job: CiteJob;
  /** Children of the layout, without the cite's own affixes; none where nothing is printed. */
  children: Out[];
  /** The text of the first names; undefined where none is printed. */
  names: string | undefined;
  printed: ReadonlySet<string>;
}

const noVariables: ReadonlySet<string> = new Set();

export interface CiteFlags {
  hideNames?: boolean;
  /** Though the caller wants them hidden. */
  showNames?: boolean;
  /** Of a work without names: the text has called it by its title. */
  hideTitle?: boolean;
}

/** Print a cite by the style's layout, or as the caller writes it. */
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

/** Of text that the caller wrote: whether the numbers of the locator are in it. */
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

/** The cite with its affixes, marked as an item; words do not run into what they stand beside. */
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
 * The author of a cite as the text names it: the names of the citation's layout without labels and
 * affixes; where that prints none, the author's in short form.
 */
export function printAuthor(job: CiteJob, ready: Ready): Out | undefined {
  const context = namesOf(job, job.place, ready);
  if (context.firstNames !== undefined && context.firstShown.length > 0) return context.firstNames;
  if (authorOf(job.item) !== undefined) return shortAuthor(context, ready) ?? context.firstNames;
  // What stands for names, a title as a rule, is as the style writes it; “ibid.” has none.
  return (
    context.firstNames || namesOf(job, firstPlace, ready).firstNames || job.item.text("title", true)
  );
}

/** What the citation’s layout has of names alone, at a place. */
function namesOf(job: CiteJob, place: CiteJob["place"], ready: Ready): Context {
  const context = contextOf(job, "citation");
  context.place = place;
  context.onlyNames = true;
  ready.citation.layout(context);
  return context;
}

/** Whether a cite has the title of a work without names, which is what a text would call it. */
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
    // A list of works may name twenty; a sentence does not.
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
