import { entryRun, printEntry, type PrintedEntry } from "./run/bibliography.ts";
import { citeKey, toldKey } from "./run/cite-key.ts";
import { printAuthor, printCite, saysTitle, type CiteFlags, type PrintedCite } from "./run/cite.ts";
import { printCluster } from "./run/cluster.ts";
import { untold, type CslCite } from "./print/context.ts";
import { createDisambiguator } from "./run/disambiguate.ts";
import type { CiteJob, Writers } from "./run/engine-state.ts";
import { finish, finishIn } from "./text/finish.ts";
import { KnownItems } from "./run/known-items.ts";
import { Memo } from "./run/memo.ts";
import { findPlaces } from "./run/positions.ts";
import { readCite } from "./run/read-cite.ts";
import { makeReady } from "./run/ready.ts";
import type {
  CiteFacts,
  CslCluster,
  CslEngine,
  CslMessage,
  CslRequest,
  CslResult,
  CslResultCluster,
  CslResultEntry,
  CslRun,
  EngineOptions,
  Sentence,
} from "./request.ts";
import type { Content } from "./rich-text.ts";
import { createOrder, sortCites, type IndexedCite } from "./run/order.ts";
import type { CslStyle } from "./style/style-tree.ts";

/** A printed cluster: everything about it that stays the same as long as its key does. */
interface KeptCluster {
  content: Content[];
  author: Content[] | undefined;
  after: string | undefined;
  cites: Map<number, Pick<CiteFacts, "hasAuthor" | "printed" | "isEmpty">>;
}

/** A cite and its key. */
interface KeyedJob extends CiteJob {
  key: string;
}

/**
 * Prepare a style to format documents in one language.
 *
 * @returns
 *   An engine. The result of a run depends only on its request; the engine keeps what it printed and prints again
 *   only what changed.
 */
export function createEngine(style: CslStyle, options: EngineOptions): CslEngine {
  const ready = makeReady(style, options);
  const { uses, finishing } = ready;
  const order = createOrder(ready);
  const disambiguator = createDisambiguator(ready);
  const known = new KnownItems();
  const cites = new Memo<PrintedCite>();
  const kept = new Memo<KeptCluster>();
  const wholeEntries = new Memo<PrintedEntry>();
  const keptEntries = new Memo<Pick<CslResultEntry, "content" | "printed">>();
  let last: Writers = {};

  return {
    language: ready.lookup.language,
    punctuationInQuote: ready.lookup.punctuationInQuote,
    run,
    begin,
  };

  function run(request: CslRequest): CslResult {
    const { clusterAt, printed, ...result } = begin(request);
    const clusters = request.clusters.map((_, index) => clusterAt(index));
    return { ...result, clusters, printed: printed() };
  }

  function begin({ items, clusters, uncited = [], write, unprinted }: CslRequest): CslRun {
    for (const memo of [cites, kept, wholeEntries, keptEntries]) {
      memo.turn(clusters.length);
      if (write !== last.write || unprinted !== last.unprinted) memo.clear();
    }
    const writers: Writers = { write, unprinted };
    last = writers;
    const messages: CslMessage[] = [];
    const cited = known.collect({ items, clusters, uncited }, messages);
    const works = [...cited.values()];
    const { entries, numberOf } = order.entries(works, disambiguator.levels(works));
    const told = disambiguator.tell(entries);
    const compareCites = order.compareCites(told);
    const places = findPlaces(
      clusters.map(({ noteIndex }) => noteIndex),
      (at) => sortedAt(at).map(({ cite }) => cite),
      style.citation.options.nearNoteDistance,
    );
    const bibliography = style.bibliography && printEntries();
    const { facts } = style;
    return {
      clusterAt,
      printed: () => cites.made + keptEntries.made,
      bibliography,
      hangingIndent: facts.hangingIndent,
      entrySpacing: facts.entrySpacing,
      lineSpacing: facts.lineSpacing,
      secondFieldAlign: facts.secondFieldAlign,
      messages,
    };

    /** The cites of a cluster as they are printed. Not kept: a document may have 100,000 clusters. */
    function sortedAt(at: number): IndexedCite[] {
      const { items, unsorted } = clusters[at]!;
      const found: IndexedCite[] = [];
      for (const [index, cite] of items.entries()) {
        const item = cited.get(String(cite.id));
        if (item) found.push({ cite: readCite(cite), index, item });
      }
      return unsorted ? found : sortCites(found, compareCites, numberOf);
    }

    function clusterAt(at: number): CslResultCluster {
      const cluster = clusters[at]!;
      const jobs = sortedAt(at).map(({ cite, index, item }, inCluster): KeyedJob => {
        const own: CslCite = cluster.mode === "author-only" ? { ...cite, authorOnly: true } : cite;
        const job: KeyedJob = {
          cite: own,
          item,
          index,
          place: places[at]![inCluster]!,
          told: told.get(item) ?? untold,
          number: numberOf(item),
          note: cluster.noteIndex,
          key: "",
        };
        job.key = citeKey(job, uses, (write ?? unprinted) !== undefined);
        return job;
      });
      const isFurther = cluster.noteIndex > 0 && clusters[at - 1]?.noteIndex === cluster.noteIndex;
      return resultOf(isFurther ? { sentence: middle, ...cluster } : cluster, jobs, writers);
    }

    function printEntries(): CslResultEntry[] {
      let before: PrintedEntry | undefined;
      let keyBefore = "";
      const isSubstituted = style.bibliography?.options.subsequentAuthorSubstitute !== undefined;
      return entries.map((item) => {
        const job = { item, told: told.get(item) ?? untold, number: numberOf(item) };
        const number = uses.entryNumber || write ? job.number : 0;
        const key = `${item.serial}:${toldKey(job.told)}:${number}`;
        const previous = before;
        const written = keptEntries.get(`${key}<${keyBefore}`, () => {
          const whole = wholeEntries.get(key, () => printEntry(job, ready, writers, undefined));
          const entry = previous ? printEntry(job, ready, writers, previous, whole) : whole;
          const isEmpty = entry.children.length === 0;
          const content = isEmpty ? [] : finish([entryRun(entry, ready)], finishing());
          return { content, printed: whole.printed };
        });
        if (isSubstituted) {
          before = wholeEntries.get(key, () => printEntry(job, ready, writers, undefined));
          keyBefore = key;
        }
        return { id: item.id, ...written };
      });
    }
  }

  function resultOf(
    cluster: CslCluster,
    jobs: readonly KeyedJob[],
    writers: Writers,
  ): CslResultCluster {
    const { mode = "", sentence } = cluster;
    const key = `${mode}:${sentenceKey(sentence)}:${jobs.map(({ index, key }) => `${index}=${key}`).join(" ")}`;
    const { content, author, after, cites } = kept.get(key, () =>
      printKept(cluster, jobs, writers),
    );
    const facts: (CiteFacts | undefined)[] = cluster.items.map(() => undefined);
    for (const { item, index, place } of jobs) {
      const own = cites.get(index) ?? { hasAuthor: false, printed: noVariables, isEmpty: true };
      facts[index] = { id: item.id, ...place, ...own };
    }
    const result: CslResultCluster = { id: cluster.id, content, cites: facts };
    if (author) result.author = author;
    if (after !== undefined) result.after = after;
    return result;
  }

  function printKept(
    { mode, sentence }: CslCluster,
    jobs: readonly KeyedJob[],
    writers: Writers,
  ): KeptCluster {
    const isComposite = mode === "composite";
    // A note next to an author named in the text needs no author of its own: the sentence already has it.
    const around = mode === "author-beside" ? undefined : sentence;
    const { out, cites: printed } = printCluster(jobs, ready, print, isComposite, around);
    const [first] = jobs;
    const isApart = isComposite || mode === "author-beside";
    // A work without names whose title the caller has already written: the sentence has nothing left to add.
    const isSaid = isComposite && first !== undefined && saysTitle(first.item, out);
    const names = isApart && first && !isSaid ? printAuthor(first, ready) : undefined;
    const written = finishIn(out === undefined ? [] : [out], finishing(), around ?? alone);
    const isNothing = sentence !== undefined && !/[\p{L}\p{N}]/u.test(textOf(written.content));
    const content = isNothing ? [] : written.content;
    const endsInAuthor = isApart && (content.length === 0 || mode === "author-beside");
    const author = finishIn(
      names === undefined ? [] : [names],
      finishing(),
      (endsInAuthor ? sentence : undefined) ?? alone,
    );
    return {
      content,
      author: isApart && !isSaid ? author.content : undefined,
      after: sentence?.after && (endsInAuthor ? author : written).after,
      cites: new Map(
        printed.map(({ job, names, printed, children }) => [
          job.index,
          { hasAuthor: names !== undefined, printed, isEmpty: children.length === 0 },
        ]),
      ),
    };

    function print(job: CiteJob, flags: CiteFlags): PrintedCite {
      const { key } = job as KeyedJob;
      const { hideNames, hideTitle, showNames } = flags;
      const own =
        key + [hideNames, hideTitle, showNames].map((flag) => (flag ? "-" : "+")).join("");
      return { ...cites.get(own, () => printCite(job, ready, writers, flags)), job };
    }
  }
}

const alone = { goesOn: false };
/** Unless the caller says otherwise, another cluster in the same note continues it. */
const middle: Sentence = { begins: false, goesOn: false };
const noVariables: ReadonlySet<string> = new Set();

function sentenceKey(sentence: Sentence | undefined): string {
  if (!sentence) return "";
  const { begins, opens, goesOn, after = "" } = sentence;
  return `${Number(begins)}${Number(opens)}${Number(goesOn)}${after}`;
}

function textOf(content: readonly Content[]): string {
  return content.map((node) => (typeof node === "string" ? node : textOf(node.children))).join("");
}
