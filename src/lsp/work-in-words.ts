import { format } from "../citations/format.ts";
import { loadStyle } from "../citations/style.ts";
import { recordState } from "../formats/bibtex/verification/record-state.ts";
import { wordsOfStates } from "../formats/bibtex/verification/state-words.ts";
import type { Library } from "../library/library.ts";
import { kindNames } from "../works/kind-names.ts";
import type { Work } from "../works/work.ts";

/** Works as a style lists them, by key; each alone, so that none is shortened because of another. */
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

/** A work for who points at its key: as it is listed, what it is, how sure its record is, and where it stands. */
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

/** Words of others in Markdown that an editor shows. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!<>|~&-]/g, "\\$&");
}
