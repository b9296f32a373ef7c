import { createRequire } from "node:module";
import type { Document, Node, ToJSOptions } from "yaml";
import { budgets } from "./budgets.ts";
import { yamlMend } from "./yaml-mend.ts";

/** What is wrong in YAML, from one offset to another. */
export interface YamlProblem {
  reason: string;
  start: number;
  end: number;
}

export interface ReadYaml {
  document: Document;
  /** What is wrong in the text. A value named here becomes text; the others are read. */
  problems: readonly YamlProblem[];
  /** The value of a node, or of the whole document if none is given; `problem` if it cannot be made. */
  plain(node?: Node, options?: ToJSOptions): { value: unknown; problem?: string };
}

/** Allows keys to occur twice, as some programs write them, and values to stay text. */
interface YamlOptions {
  uniqueKeys?: boolean;
  schema?: "failsafe";
}

const require = createRequire(import.meta.url);

/**
 * Read YAML from any source; nothing throws, and nothing grows without end. A star before a word refers to an
 * anchor; if there is no such anchor, it is text.
 */
export function readYaml(text: string, options: YamlOptions = {}): ReadYaml {
  const { parseDocument, visit, Scalar } = require("yaml") as typeof import("yaml");
  if (nestingOfYaml(text) > budgets.nesting) {
    const reason = `Unexpected nesting of lists, expected at most ${budgets.nesting} levels`;
    const document: Document = parseDocument("");
    return {
      document,
      problems: [{ reason, start: 0, end: 0 }],
      plain: () => ({ value: undefined }),
    };
  }
  const document: Document = parseDocument(text, { logLevel: "silent", ...options });
  const problems = document.errors
    .filter(({ code }) => code !== "MULTIPLE_DOCS")
    .map(({ code, message, pos: [start, end] }): YamlProblem => {
      const said = message.split(/ at line |\n/)[0] ?? "";
      const { reason, at } = yamlMend(code, said, text, start);
      return { reason, start: at ?? start, end: at === undefined ? end : at + 1 };
    })
    .filter(onceALine(text));
  const anchors = new Set<string>();
  visit(document, {
    Node(_, node) {
      if ("anchor" in node && node.anchor !== undefined) anchors.add(node.anchor);
    },
    Alias(_, alias) {
      if (anchors.has(alias.source)) return undefined;
      const [start = 0, end = start] = alias.range ?? [];
      const written = `*${alias.source}`;
      problems.push({
        reason: `Unexpected star in \`${written}\`, expected it in quotes`,
        start,
        end,
      });
      const scalar = new Scalar(written);
      scalar.range = alias.range ?? null;
      return scalar;
    },
  });
  return {
    document,
    problems,
    plain(node, more) {
      try {
        const given = { maxAliasCount: budgets.aliases, ...more };
        return { value: node ? node.toJS(document, given) : document.toJS(given) };
      } catch {
        const problem = `Unexpected aliases, expected at most ${budgets.aliases}`;
        return { value: undefined, problem };
      }
    },
  };
}

/** One slip may cause several grammar errors: the first on a line says what to do. */
function onceALine(text: string): (problem: YamlProblem) => boolean {
  const told = new Set<number>();
  return ({ start }) => {
    const line = text.lastIndexOf("\n", Math.max(0, start - 1));
    const isNew = !told.has(line);
    told.add(line);
    return isNew;
  };
}

/** The greatest possible nesting of lists, from brackets, dashes and indents, without parsing. */
function nestingOfYaml(text: string): number {
  let [deepest, open] = [0, 0];
  let indents: number[] = [];
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const [lead = "", bare = ""] = /^[ \t]*((?:[-?:] +)*)/.exec(line) ?? [];
    const indent = lead.length - bare.length;
    if (indent === 0) open = 0;
    indents = indents.filter((one) => one < indent);
    indents.push(indent);
    for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
      open = Math.max(0, open + (bracket === "[" || bracket === "{" ? 1 : -1));
      deepest = Math.max(deepest, open);
    }
    deepest = Math.max(deepest, indents.length + (bare.match(/[-?:]/g)?.length ?? 0));
    if (deepest > budgets.nesting) return deepest;
  }
  return deepest;
}
