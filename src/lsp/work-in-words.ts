import { format } from "../citations/format.ts";
import { loadStyle } from "../citations/style.ts";
import { recordState } from "../formats/bibtex/verification/record-state.ts";
import { wordsOfStates } from "../formats/bibtex/verification/state-words.ts";
import type { Library } from "../library/library.ts";
import { kindNames } from "../works/kind-names.ts";
import type { Work } from "../works/work.ts";

/**
 * Works formatted as in a style’s bibliography, by key; each alone, so that none is shortened because of another.
 */
export function formatWorks(
  works: readonly Work[],
  styleName: string,
  library: Library,
): Map<string, string> {
  const style = loadStyle(styleName) ?? loadStyle("apa");
  if (!style || works.length === 0) return new Map();
  const { bibliography } = format({
    style,
    work: (key) => library.get(key),
    clusters: [],
    nocite: works.map(({ key }) => key),
  });
  return new Map(
    bibliography.map(({ key, parts }) => [
      key,
      parts
        .map(({ text }) => text)
        .join("")
        .trim(),
    ]),
  );
}

/**
 * A work for a hover over its key: its bibliography entry, its kind, how certain its record is, and where it is
 * declared.
 */
export function describeWork(work: Work, style: string, library: Library): string {
  const { key, ids, kind, verifiedOn, origin, unconfirmed } = work;
  const listed = formatWorks([work], style, library).get(key) ?? key;
  const checked = verifiedOn === undefined ? "" : `, last checked ${verifiedOn}`;
  const former = ids.length > 0 ? `, formerly ${ids.map(code).join(", ")}` : "";
  const doubts = unconfirmed.length > 0 ? [`Not confirmed: ${unconfirmed.join(", ")}`] : [];
  return [
    escapeMarkdown(listed),
    [
      `Catalogue record: ${wordsOfStates.en[recordState(work)]}${checked}`,
      ...doubts,
      `${code(key)}, ${kindNames[kind].one}${former}, ${origin.file}:${origin.line}`,
    ].join("  \n"),
  ].join("\n\n");
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "")}\``;
}

/** Others’ words in Markdown shown by an editor. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!<>|~&-]/g, "\\$&");
}
