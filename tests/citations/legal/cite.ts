import type { ElementContent } from "hast";
import { format, type Part } from "../../../src/citations/format.ts";
import type { Cite } from "../../../src/citations/format-job.ts";
import { loadStyle } from "../../../src/citations/style.ts";
import type { CiteLocator } from "../../../src/locators/locator-text.ts";
import type { Work } from "../../../src/works/work.ts";

/** A work as a style cites it: first, immediately after, later, and in the list. */
export interface Cited {
  first: string;
  ibid: string;
  later: string;
  list: string;
}

/** Cite a work in a style, with italics as `*…*`, and without the full stop at the end of a note. */
export function cite(style: string, work: Work, locator?: CiteLocator, pinnedFirst = false): Cited {
  const other: Work = { ...work, key: "other", csl: { id: "other", type: "book", title: "Other" } };
  const pinned: Partial<Cite> = locator ? { locator } : {};
  const cites: Cite[] = [
    { key: work.key, mode: "normal", ...(pinnedFirst && pinned) },
    { key: work.key, mode: "normal", ...pinned },
    { key: "other", mode: "normal" },
    { key: work.key, mode: "normal", ...pinned },
  ];
  const { clusters, bibliography } = format({
    style: loadStyle(style)!,
    work: (key) => (key === "other" ? { ...other, kind: "book" } : work),
    clusters: cites.map((one, index) => ({ id: `${index}`, items: [one], noteIndex: index + 1 })),
  });
  const [first, ibid, , later] = clusters.map(({ parts }) =>
    markdown(parts).replace(/(?<=[^.])\.$/, ""),
  );
  const entry = bibliography.find(({ key }) => key === work.key)?.parts ?? [];
  return { first: first ?? "", ibid: ibid ?? "", later: later ?? "", list: markdown(entry) };
}

/** Parts as text with italics between asterisks. */
export function markdown(parts: readonly Part[]): string {
  return parts.flatMap(({ content }) => content.map(written)).join("");
}

function written(node: ElementContent): string {
  if (node.type === "text") return node.value;
  if (node.type !== "element") return "";
  const inside = node.children.map(written).join("");
  return node.tagName === "em" || node.tagName === "i" ? `*${inside}*` : inside;
}
