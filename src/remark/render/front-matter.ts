import type { VFile } from "vfile";
import type { Point } from "unist";
import type { Node } from "yaml";
import { location } from "vfile-location";
import { readYaml } from "../../read-yaml.ts";
import { report } from "../../report.ts";
import { expectedForm, flagOf, valuesIn } from "./front-matter-forms.ts";
import { isObject } from "../../is-object.ts";
import { readMarkedTexts } from "../../formats/csl-json/read-marked-texts.ts";
import type { NamedLibrary } from "../resolve/list-topics.ts";
import { referencesText } from "./references-text.ts";
import { citedKeys } from "../citation/cited-keys.ts";

/** What a document’s front matter says about its citations; the names are Pandoc’s. */
export interface CitationMetadata {
  /** Keys of works to add to the bibliography; `*` means all. */
  nocite: string[];
  /** Keys cited in the abstract. */
  abstract: string[];
  /** Works given in the front matter itself, as CSL-JSON; `undefined` if there are none. */
  references?: string;
  title?: string;
  suppressBibliography: boolean;
  linkCitations: boolean;
  /** Whether addresses in the bibliography are links. */
  linkBibliography: boolean;
  /** Whether superscript numbers come after punctuation; by default only those of notes. */
  notesAfterPunctuation?: boolean;
  lang?: string;
  /** Libraries: paths as written, with their topics if given as a map. */
  bibliography: NamedLibrary[];
  /** A style’s name or path (`csl`, `citation-style`). */
  style?: string;
  /** The path of a file of abbreviations. */
  abbreviations?: string;
}

/**
 * Read the front matter of a document, between `---` and `---` or `...`, and blank it in the text, which so keeps
 * its lines and offsets. Whatever cannot be read gets the message `front-matter`.
 *
 * @returns
 *   The metadata, and the text to parse as Markdown, which is as long as the file’s.
 */
export function readFrontMatter(file: VFile): { metadata: CitationMetadata; text: string } {
  const text = String(file);
  const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!block || block.index !== 0) return { metadata: metadataOf(undefined), text };
  const blank = block[0].replace(/[^\r\n]/g, " ");
  const { value, placeOfReference } = parse(file, block[1] ?? "");
  return {
    metadata: metadataOf(value, placeOfReference),
    text: blank + text.slice(blank.length),
  };
}

interface Parsed {
  value: unknown;
  placeOfReference?(index: number): Point;
}

function parse(file: VFile, yaml: string): Parsed {
  const { document, problems, plain } = readYaml(yaml);
  const places = location(yaml);
  const placeAt = (at: number): Point => {
    const { line = 1, column = 1 } = places.toPoint(at) ?? {};
    return { line: line + 1, column };
  };
  const tell = (reason: string, at: number): void => {
    report(file, "front-matter", reason, placeAt(at));
  };
  for (const { reason, start } of problems) tell(reason, start);
  if (document.errors.length > 0) return { value: undefined };
  const { value, problem } = plain();
  if (problem !== undefined) tell(problem, 0);
  for (const [name, own] of isObject(value) ? Object.entries(value) : []) {
    const expected = expectedForm(name, own);
    if (expected === undefined) continue;
    tell(
      `Unexpected \`${JSON.stringify(own)}\` for \`${name}\`, expected ${expected}`,
      placeOf(name),
    );
  }
  return {
    value,
    // A list that is named by an alias is elsewhere: then the place of the alias is said.
    placeOfReference(index) {
      const node = document.getIn(["references", index], true);
      return placeAt((isNode(node) && node.range?.[0]) || placeOf("references"));
    },
  };

  function placeOf(name: string): number {
    const node = document.get(name, true);
    return (isNode(node) && node.range?.[0]) || 0;
  }
}

/**
 * The metadata in a map of front matter, whoever parsed it.
 *
 * @param placeOfReference
 *   Where a work in it begins.
 */
export function metadataOf(
  value: unknown,
  placeOfReference?: (index: number) => Point,
): CitationMetadata {
  const map = new Map<string, unknown>(isObject(value) ? Object.entries(value) : []);
  const title = textOf(map.get("reference-section-title"));
  const lang = textOf(map.get("lang"));
  const style = textOf(map.get("csl") ?? map.get("citation-style"));
  const references = map.get("references");
  const after = flagOf(map.get("notes-after-punctuation"));
  const abbreviations = textOf(map.get("citation-abbreviations"));
  return {
    nocite: textsOf(map.get("nocite")).flatMap(citedKeys),
    abstract: textsOf(map.get("abstract")).flatMap(citedKeys),
    ...(Array.isArray(references) && {
      references: referencesText(references.map(readMarkedTexts), placeOfReference),
    }),
    suppressBibliography: flagOf(map.get("suppress-bibliography")) ?? false,
    linkCitations: flagOf(map.get("link-citations")) ?? true,
    linkBibliography: flagOf(map.get("link-bibliography")) ?? true,
    bibliography: librariesIn(map.get("bibliography")),
    ...(after !== undefined && { notesAfterPunctuation: after }),
    ...(title && { title }),
    ...(lang && { lang }),
    ...(style && { style }),
    ...(abbreviations && { abbreviations }),
  };
}

function isNode(value: unknown): value is Node {
  return isObject(value) && "range" in value;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Libraries given as one text, a list, or a map by topic. */
export function librariesIn(value: unknown): NamedLibrary[] {
  if (!isObject(value)) return textsOf(value).map((path) => ({ path }));
  return Object.entries(value).flatMap(([topic, paths]) =>
    textsOf(paths).map((path) => ({ path, topic })),
  );
}

function textsOf(value: unknown): string[] {
  return valuesIn(value).flatMap((text) => textOf(text) ?? []);
}
