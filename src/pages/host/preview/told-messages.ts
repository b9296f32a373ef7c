import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "unist";
import { byWeight, type CheckMessage } from "../../../notebook/check-message.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { addressOf } from "../../../notebook/note/note-places.ts";
import { citationId, figureMarkId, sourceAddress, workAddress } from "../../addresses.ts";
import { wordsFor } from "../../words/words-for.ts";
import { pathAsked } from "./page-routes.ts";

/** A message as shown on a page. */
export interface ToldMessage {
  severity: CheckMessage["severity"];
  /** `sources/letter.md:3:1` */
  place: string;
  reason: string;
  /** The lines around the place, with their numbers. */
  excerpt?: string;
  /** The page it is about; undefined if it is this one. */
  page?: string;
  /** The id of its place in this page, or else the words there. */
  target?: string;
  words?: string;
}

/** The content of a page’s panel: its own messages first, errors before the others. */
export interface PanelData {
  /** The button’s label: "2 errors, 1 warning". */
  summary: string;
  label: string;
  here: string;
  elsewhere: string;
  show: string;
  more: string;
  messages: ToldMessage[];
}

/** Nobody would read more than these. */
const most = 100;
/** Characters of a line in an excerpt. */
const longest = 160;

/** What to report on the page at a path; hints appear only on their own page. */
export function panelData(
  messages: readonly CheckMessage[],
  notebook: Notebook,
  path: string,
): PanelData {
  const words = wordsFor(notebook.settings).preview;
  const count = (severity: CheckMessage["severity"]): number =>
    messages.filter((message) => message.severity === severity).length;
  const pageOf = pagesOf(notebook);
  const linesOf = linesIn(notebook.root);
  const told = messages
    .map((message) => ({ message, page: pageOf(message) }))
    .map((one) => ({ ...one, isHere: one.page !== undefined && pathAsked(one.page) === path }))
    .filter(({ message, isHere }) => isHere || message.severity !== "info")
    .sort((a, b) => Number(b.isHere) - Number(a.isHere) || byWeight(a.message, b.message));
  return {
    summary: words.summary(count("error"), count("warning")),
    label: words.messages,
    here: words.here,
    elsewhere: words.elsewhere,
    show: words.show,
    more: told.length > most ? words.more(told.length - most) : "",
    messages: told.slice(0, most).map(({ message, page, isHere }) => {
      const { severity, file, line, column, reason } = message;
      const excerpt = excerptOf(message, linesOf);
      return {
        severity,
        place: line === null ? file : `${file}:${line}:${column ?? 1}`,
        reason,
        ...(excerpt !== undefined && { excerpt }),
        ...(isHere ? placeIn(message, notebook, linesOf) : page !== undefined && { page }),
      };
    }),
  };
}

/** The lines around a message’s place, with their numbers; `>` marks those it is about. */
export function excerptOf(
  { file, line, column, endLine }: Pick<CheckMessage, "file" | "line" | "column" | "endLine">,
  linesOf: LinesOf,
): string | undefined {
  const lines = line === null ? [] : linesOf(file);
  if (line === null || lines.length === 0) return undefined;
  const last = Math.min(endLine ?? line, line + 3);
  const [from, to] = [Math.max(1, line - 2), Math.min(lines.length, last + 2)];
  const width = String(to).length;
  return lines
    .slice(from - 1, to)
    .map((text, index) => {
      const number = from + index;
      const mark = number >= line && number <= last ? ">" : " ";
      const shown = number === line ? near(text, column ?? 1) : near(text, 1);
      return `${mark} ${String(number).padStart(width)} ${shown}`;
    })
    .join("\n");
}

/** A line no longer than a panel, or the part of it around a column. */
function near(text: string, column: number): string {
  const from = column > longest - 40 ? column - longest / 2 : 0;
  const part = text.slice(from, from + longest);
  return `${from > 0 ? "…" : ""}${part}${from + longest < text.length ? "…" : ""}`;
}

/** The lines of a file of the notebook; undefined if it is missing. */
export type LinesOf = (file: string) => readonly string[];

/** Each file is read once. */
export function linesIn(root: string): LinesOf {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    let lines = known.get(file);
    if (lines === undefined) {
      const path = join(root, file);
      lines = existsSync(path) ? readFileSync(path, "utf8").split(/\r?\n/) : [];
      known.set(file, lines);
    }
    return lines;
  };
}

/** The page that shows what a message is about. */
function pagesOf({ library }: Notebook): (message: CheckMessage) => string | undefined {
  let heads: readonly { key: string; line: number }[] | undefined;
  return ({ file, line }) => {
    if (file !== "references.bib") return pageOfFile(file);
    if (line === null) return undefined;
    heads ??= library.keys.flatMap((key) => {
      const at = library.origin(key);
      return at?.file === file ? [{ key, line: at.line }] : [];
    });
    let [low, high] = [0, heads.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (heads[middle]!.line <= line) low = middle + 1;
      else high = middle;
    }
    const head = heads[low - 1];
    return head && workAddress(head.key);
  };
}

function pageOfFile(file: string): string | undefined {
  const source = /^sources\/(.+?)\.(?:md|txt|comparisons\.csv|provisions\.csv|claims\.csv)$/.exec(
    file,
  )?.[1];
  if (source !== undefined) return sourceAddress(source);
  if (/^src\/pages\/.*\.md$/.test(file)) return addressOf(file);
  return undefined;
}

/** Where a message about a document is on its page; in a note, its words are searched for. */
function placeIn(
  message: CheckMessage,
  { sources }: Notebook,
  linesOf: LinesOf,
): Pick<ToldMessage, "target" | "words"> {
  const { file, line, column, endLine, endColumn } = message;
  if (line === null || column === null) return {};
  const source = sources.find((one) => one.file.path === file);
  const isIn = (position: Position | undefined): boolean =>
    position !== undefined &&
    before(position.start, { line, column }) &&
    before({ line, column }, position.end);
  const cited = source?.citations.find(({ node }) => isIn(node.position));
  if (cited) return { target: citationId(cited.number) };
  const text = linesOf(file)[line - 1] ?? "";
  const figure = /^:figure\[[^\]]*\]\{#([a-z0-9-]+)\}/.exec(text.slice(column - 1))?.[1];
  if (source && figure !== undefined) return { target: figureMarkId(figure) };
  const end = endLine === line && endColumn !== null ? endColumn - 1 : undefined;
  const words = text.slice(column - 1, end).replace(/^\[([^\]]*)\]\([^)]*\)$/, "$1");
  return words.trim() === "" ? {} : { words: words.trim() };
}

interface Point {
  line: number;
  column: number;
}

function before(a: Point, b: Point): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
