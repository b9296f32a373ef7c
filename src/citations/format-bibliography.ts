import type { CslResult } from "../csl/request.ts";
import type { Content } from "../csl/rich-text.ts";
import type { PrintedWork, Work } from "../works/work.ts";
import type { Job } from "./format-job.ts";
import { contentText, partOf, textOf, toContent, type Part } from "./format-content.ts";
import { piecesOf } from "./format-pieces.ts";

/** One work in the bibliography. */
export interface Entry {
  /** The work’s current key, never a former one. */
  key: string;
  /** What the style puts in the margin before an entry: `[1]`, `1.`, `[Doe99]`. */
  label?: string;
  parts: Part[];
}

/** What the bibliography needs from a job. */
export interface ListJob<Cited extends PrintedWork> extends Pick<
  Job,
  "engine" | "items" | "write"
> {
  works: ReadonlyMap<string, Cited>;
  nameless(work: Cited): string;
  /** What readers must know about a record, if the style does not print it with the title or cuts it off. */
  doubt?(work: Cited): string | undefined;
}

interface EntryContent extends Pick<Entry, "key" | "label"> {
  content: Part["content"];
}

/** Turn the processor’s bibliography into entries. */
export function formatBibliography(
  job: Job & ListJob<Work>,
  written: CslResult["bibliography"],
): Entry[] {
  return entriesOf(job, written).map(({ content, ...entry }) => ({
    ...entry,
    parts: [partOf(content)],
  }));
}

/** The same as trees. */
export function entriesOf<Cited extends PrintedWork>(
  job: ListJob<Cited>,
  written: CslResult["bibliography"],
): EntryContent[] {
  return (written ?? citedAlone(job)).flatMap(({ id, content }) => {
    const work = job.works.get(id);
    if (!work) return [];
    const label = labelOf(content);
    // Next to a label, everything else is one column.
    const words = content.flatMap((node): Content[] => {
      if (typeof node === "string" || label === "") return [node];
      if (node.name === "right-inline") return node.children;
      return node.name === "left-margin" ? [] : [node];
    });
    const printed = textOf(words).trim() === "" ? [job.nameless(work)] : words;
    return [
      {
        key: work.key,
        ...(label && { label }),
        content: withDoubt(trim(toContent(printed)), job.doubt?.(work)),
      },
    ];
  });
}

function withDoubt(content: Part["content"], doubt: string | undefined): Part["content"] {
  if (!doubt || contentText(content).toLowerCase().includes(doubt.toLowerCase())) return content;
  return [...content, { type: "text", value: ` [${doubt}]` }];
}

/** For a style without a bibliography: each work as its first note would cite it. */
function citedAlone({
  engine,
  items,
  write,
}: Pick<Job, "engine" | "items" | "write">): { id: string; content: Content[] }[] {
  const ids = [...items.keys()];
  const clusters = ids.map((id, index) => ({
    id: `a${index}`,
    items: [{ id }],
    noteIndex: index + 1,
  }));
  const written = engine.run({ items, clusters, ...write });
  return ids.map((id, index) => ({
    id,
    content: piecesOf(written.clusters[index]?.content ?? [])
      .filter(({ kind }) => kind === "item")
      .flatMap(({ content }) => content),
  }));
}

function labelOf(content: readonly Content[]): string {
  const margin = content.find((node) => typeof node !== "string" && node.name === "left-margin");
  return margin === undefined ? "" : contentText(toContent([margin])).trim();
}

/** Trim the space the style puts between label and body. */
function trim(content: Part["content"]): Part["content"] {
  const first = content[0];
  if (first?.type === "text") first.value = first.value.trimStart();
  const last = content.at(-1);
  if (last?.type === "text") last.value = last.value.trimEnd();
  return content;
}
