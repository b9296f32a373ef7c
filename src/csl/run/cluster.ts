import { itemRun, type CiteFlags, type PrintedCite } from "./cite.ts";
import { hasLocator } from "../print/conditions.ts";
import type { CiteJob, Ready } from "./engine-state.ts";
import { plainOf } from "../text/plain-of.ts";
import type { Out } from "../rich-text.ts";
import { findTag } from "../text/find-tag.ts";
import { lostBracket } from "../text/lost-bracket.ts";
import { layoutRun } from "../text/layout-run.ts";
import { beginsSentence, capitalizeTerm, lowerIbid } from "./capitalize-term.ts";
import { applyTextCase } from "../text/text-case.ts";
import type { Sentence } from "../request.ts";

type Print = (job: CiteJob, flags: CiteFlags) => PrintedCite;

/** A cite in printing order, and how it joins the previous one. */
interface Joined {
  cite: PrintedCite;
  out: Out;
  delimiter: string;
}

/**
 * Print the cites of a cluster, already sorted, grouped and collapsed as the style asks.
 *
 * @param hidesFirst
 *   Print the first cite without names, because the text names them.
 * @param sentence
 *   The words around it, if it is part of a sentence.
 * @returns
 *   The layout with its affixes; undefined if no cite prints anything.
 */
export function printCluster(
  jobs: readonly CiteJob[],
  ready: Ready,
  print: Print,
  hidesFirst: boolean,
  sentence?: Sentence,
): { out: Out | undefined; cites: PrintedCite[] } {
  const { layout, options } = ready.style.citation;
  const printed = jobs.map((job, index) => {
    const hides = hidesFirst && index === 0;
    return print(job, { hideNames: hides, hideTitle: hides });
  });
  const isSorted = ready.style.citation.sort.length > 0;
  const cites = isSorted && groups(options) ? group(printed) : printed;
  const joined = join(cites, ready, print);
  if (joined.length === 0) return { out: undefined, cites: printed };

  const isNote = ready.style.facts.class === "note";
  const children = joined.map(({ cite, out, delimiter }, index): Out => {
    const before = joined[index - 1];
    const written = before ? delimiterBetween(before.cite, cite, delimiter) : "";
    const isFirst = isNote && index === 0 && (sentence?.begins ?? true);
    const begins = beginsSentence(cite, isFirst);
    const own = begins ? capitalizeTerm(out) : sentence && isNote ? lowerIbid(out) : out;
    const opened = isFirst && sentence?.opens ? capitalizePrefix(own, ready) : own;
    return written === "" ? opened : { children: [opened], prefix: written };
  });
  // Authors on their own are part of a sentence and get no citation affixes.
  const isAuthors = jobs.every(({ cite }) => cite.authorOnly);
  const out = layoutRun(children, isAuthors ? {} : layout);
  const bracket = isAuthors ? "" : bracketOf(joined[0]!.cite, ready, print, hidesFirst);
  return { out: bracket === "" ? out : { children: [bracket, out] }, cites: printed };
}

/** What to leave out of the first cite if its names are hidden. */
function bracketOf(cite: PrintedCite, ready: Ready, print: Print, hidesNames: boolean): string {
  const { job } = cite;
  if (!hidesNames && !job.cite.suppressAuthor) return "";
  const { layout } = ready.style.citation;
  const textOf = (one: PrintedCite): string => plainOf(layoutRun([itemRun(one)], layout));
  return lostBracket(textOf(cite), () => textOf(print(job, { showNames: true })));
}

/** A note begins with a capital letter in every language. */
function capitalizePrefix(out: Out, { lookup }: Ready): Out {
  if (typeof out === "string") return out;
  const [prefix, ...rest] = out.children;
  if (prefix === undefined || typeof prefix === "string" || prefix.tag !== "prefix") return out;
  return {
    ...out,
    children: [applyTextCase(prefix, "capitalize-first", lookup.language), ...rest],
  };
}

/** An affix with its own punctuation replaces the delimiter. */
function delimiterBetween(before: PrintedCite, cite: PrintedCite, delimiter: string): string {
  const suffix = before.job.cite.suffix;
  const prefix = cite.job.cite.prefix;
  if (prefix && /^[,;.]/.test(plainOf(prefix))) return "";
  if (suffix && /[,;]\s*$/.test(plainOf(suffix))) return " ";
  // Words cannot be taken for a second number after a comma, unlike digits: `1, also 2`.
  const isTight = prefix !== undefined && /^\p{L}/u.test(plainOf(prefix)) && /\S$/.test(delimiter);
  return isTight ? `${delimiter} ` : delimiter;
}

function groups({ collapse, citeGroupDelimiter }: Ready["style"]["citation"]["options"]): boolean {
  return citeGroupDelimiter !== undefined || (collapse ?? "citation-number") !== "citation-number";
}

/** Bring cites with the same names together at the first one’s place; cites with affixes stay. */
function group(cites: readonly PrintedCite[]): PrintedCite[] {
  const grouped: PrintedCite[][] = [];
  let byNames = new Map<string, PrintedCite[]>();
  for (const cite of cites) {
    const { prefix, suffix } = cite.job.cite;
    if (prefix || suffix) byNames = new Map();
    const known = cite.names === undefined ? undefined : byNames.get(cite.names);
    if (known) known.push(cite);
    else {
      const members = [cite];
      grouped.push(members);
      if (cite.names !== undefined) byNames.set(cite.names, members);
    }
    if (suffix) byNames = new Map();
  }
  return grouped.flat();
}

function join(cites: readonly PrintedCite[], ready: Ready, print: Print): Joined[] {
  const { layout, options } = ready.style.citation;
  const { collapse, afterCollapseDelimiter } = options;
  const delimiter = layout.delimiter ?? "";
  const isInText = ready.style.facts.class === "in-text";
  const inGroup = options.citeGroupDelimiter ?? (isInText ? ", " : delimiter);
  const joined: Joined[] = [];
  if (collapse === "citation-number")
    return joinNumbers(cites, delimiter, options.afterCollapseDelimiter);

  let previous: PrintedCite | undefined;
  let hasCollapsed = false;
  for (const cite of cites) {
    if (cite.children.length === 0) continue;
    const isSame =
      previous !== undefined &&
      cite.names !== undefined &&
      cite.names === previous.names &&
      !previous.job.cite.suffix &&
      !cite.job.cite.prefix &&
      !cite.job.cite.suffix &&
      groups(options);
    if (!isSame) {
      const after = isInText || hasCollapsed ? afterCollapseDelimiter : undefined;
      joined.push({ cite, out: itemRun(cite), delimiter: after ?? delimiter });
      hasCollapsed = false;
    } else if (!collapse) {
      joined.push({ cite, out: itemRun(cite), delimiter: inGroup });
    } else {
      hasCollapsed = true;
      const again = print(cite.job, { hideNames: true });
      if (again.children.length === 0) continue;
      // After a locator comes the group delimiter: `Wong 1999, 328; 2000, 475`.
      const isOpen = [previous, cite].some((one) => hasLocator(one?.job.cite.locator));
      const own = isOpen ? (afterCollapseDelimiter ?? inGroup) : inGroup;
      joined.push({ cite, out: itemRun({ ...again }), delimiter: own });
    }
    previous = cite;
  }
  return collapse === "year-suffix" || collapse === "year-suffix-ranged"
    ? collapseSuffixes(
        joined,
        options.yearSuffixDelimiter ?? options.citeGroupDelimiter ?? delimiter,
        collapse.endsWith("ranged"),
      )
    : joined;
}

/** Cites with the same names and year: all but the first print only their letters. */
function collapseSuffixes(joined: Joined[], delimiter: string, isRanged: boolean): Joined[] {
  const collapsed: Joined[] = [];
  let year: string | undefined;
  let names: string | undefined;
  let run: Joined[] = [];

  for (const entry of joined) {
    const { cite, out } = entry;
    const own = findTag(out, "year");
    const suffix = findTag(out, "year-suffix");
    const ownYear = own && suffix && !hasLocator(cite.job.cite.locator) ? plainOf(own) : undefined;
    const isSame =
      ownYear !== undefined &&
      ownYear === year &&
      cite.names === names &&
      !cite.job.cite.prefix &&
      !collapsed.at(-1)?.cite.job.cite.suffix;
    if (!isSame) {
      flush();
      collapsed.push(entry);
    } else {
      const letters = itemRun({ ...cite, children: [suffix!] });
      run.push({ cite, out: letters, delimiter });
    }
    year = cite.job.cite.suffix ? undefined : ownYear;
    names = cite.names;
  }
  flush();
  return collapsed;

  function flush(): void {
    const own = isRanged ? ranged(run, collapsed.at(-1)) : run;
    for (const one of own) collapsed.push(one);
    run = [];
  }
}

/** Three or more consecutive letters become a range. */
function ranged(run: Joined[], head: Joined | undefined): Joined[] {
  if (!head) return run;
  return rangesOf([head, ...run], ({ cite }) => cite.job.told.suffix).slice(1);
}

function joinNumbers(
  cites: readonly PrintedCite[],
  delimiter: string,
  afterCollapse: string | undefined,
): Joined[] {
  const joined = cites
    .filter(({ children }) => children.length > 0)
    .map((cite): Joined => ({ cite, out: itemRun(cite), delimiter }));
  const ranges = rangesOf(joined, ({ cite, out }) => {
    const { prefix, suffix, locator } = cite.job.cite;
    const isPlain = !prefix && !suffix && !hasLocator(locator);
    return isPlain && findTag(out, "citation-number") ? cite.job.number : 0;
  });
  if (afterCollapse !== undefined) {
    for (const [index, entry] of ranges.entries()) {
      if (index > 0 && ranges[index - 1]!.delimiter === "–") entry.delimiter = afterCollapse;
    }
  }
  return ranges;
}

/** Three or more consecutive entry numbers: print the first, a dash, the last. */
function rangesOf(entries: Joined[], numberOf: (entry: Joined) => number): Joined[] {
  const kept: Joined[] = [];
  for (let from = 0; from < entries.length;) {
    let to = from + 1;
    const first = numberOf(entries[from]!);
    while (to < entries.length && first > 0 && numberOf(entries[to]!) === first + (to - from)) to++;
    if (to - from >= 3) {
      kept.push(entries[from]!, { ...entries[to - 1]!, delimiter: "–" });
    } else for (const one of entries.slice(from, to)) kept.push(one);
    from = to;
  }
  return kept;
}
