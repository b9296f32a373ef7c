import type { CslItem } from "../../works/work.ts";
import type { BiblatexEntry, OnUnreadable } from "./biblatex-entry.ts";
import { readText } from "./read-field.ts";

/** The subtitle and addition fields of each title field; `journal` is BibTeX’s. */
const continued: ReadonlyMap<string, readonly [subtitle: string, addition: string]> = new Map([
  ["title", ["subtitle", "titleaddon"]],
  ["journaltitle", ["journalsubtitle", "journaltitleaddon"]],
  ["journal", ["journalsubtitle", "journaltitleaddon"]],
  ["booktitle", ["booksubtitle", "booktitleaddon"]],
  ["maintitle", ["mainsubtitle", "maintitleaddon"]],
  ["issuetitle", ["issuesubtitle", "issuetitleaddon"]],
  ["eventtitle", ["", "eventtitleaddon"]],
]);

const titles = ["title", "container-title", "volume-title", "event-title"] as const;

/**
 * Join titles with their subtitles and additions, as BibLaTeX prints them: `Title: Subtitle. Addition`. A title
 * with a subtitle also becomes the short title, if the entry has no other.
 *
 * @param from
 *   The field that each variable was read from.
 */
export function joinTitles(
  csl: CslItem,
  from: ReadonlyMap<string, string>,
  { row, fields }: BiblatexEntry,
  onUnreadable: OnUnreadable,
): void {
  const read = (field: string): string => {
    const written = fields.get(field)?.trim() ?? "";
    if (written === "") return "";
    return readText("title", written, (problem) => onUnreadable(field, problem));
  };
  for (const variable of titles) {
    const title = csl[variable];
    const [subtitle, addition] = continued.get(from.get(variable) ?? "") ?? [];
    if (title === undefined || subtitle === undefined || addition === undefined) continue;
    const [sub, add] = [subtitle && read(subtitle), read(addition)];
    if (variable === "title" && sub !== "") csl["title-short"] ??= title;
    const whole = joined(title, sub, ": ");
    csl[variable] = joined(whole, add, variable === "event-title" ? " (" : ". ");
  }
  // A chapter in one of several volumes is also part of the whole work.
  if (row.kind === "chapter" && from.get("container-title") === "booktitle") {
    const main = joined(read("maintitle"), read("mainsubtitle"), ": ");
    if (main !== "") csl["container-title"] = joined(main, csl["container-title"] ?? "", ": ");
  }
}

/** No colon or full stop follows a question or exclamation mark. */
function joined(first: string, second: string, mark: ": " | ". " | " ("): string {
  if (second === "") return first;
  if (mark === " (") return `${first} (${second})`;
  if (first === "") return second;
  return `${first}${/[?!:.…]["'”’»)]*(?:<\/[^<>]*>)*$/.test(first) ? " " : mark}${second}`;
}
