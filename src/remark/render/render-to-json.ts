import type { Point } from "unist";
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Part } from "../../citations/format.ts";
import { citationToJson } from "../citation/citation-to-json.ts";
import type { ResolvedCitation } from "../resolve/resolved-citations.ts";
import { toString } from "mdast-util-to-string";
import { writeHtml } from "../../write-html.ts";

/** What `render --to json` prints. */
export function renderToJson(file: VFile): string {
  const { citations = [], bibliography = [] } = file.data.citations ?? {};
  const value = {
    citations: citations.map(citationJson),
    bibliography: bibliography.map(({ key, label, parts }) => ({
      key,
      label: label ?? null,
      text: textOf(parts),
      html: htmlOf(parts),
    })),
    messages: file.messages.map(messageToJson),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A message as `render` and `check` print it. */
export function messageToJson(message: VFileMessage): object {
  const { ruleId, fatal, reason, line, column, place, url, expected } = message;
  const end = place && "end" in place ? place.end : undefined;
  return {
    ruleId: ruleId ?? null,
    severity: fatal ? "error" : fatal === false ? "warning" : "info",
    reason,
    line: line ?? null,
    column: column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    url: url ?? null,
    suggestions: expected ?? [],
  };
}

function citationJson({ node, position, author, parts, works }: ResolvedCitation): object {
  const printed = parts.length > 0;
  return {
    form: node.form,
    position: position ? { start: pointJson(position.start), end: pointJson(position.end) } : null,
    author: author ? textOf(author) : null,
    text: printed
      ? textOf(parts)
      : node.form === "span"
        ? toString(node)
        : plainTextOf(node.data?.hChildren),
    html: printed
      ? htmlOf(parts)
      : writeHtml({
          type: "root",
          children: node.data?.hChildren ?? [{ type: "text", value: toString(node) }],
        }),
    note: node.note ?? null,
    inferred: node.inferred ?? null,
    items: citationToJson(node).map((item, index) => ({
      ...item,
      resolved: works[index] !== undefined,
    })),
  };
}

function pointJson({ line, column, offset }: Point): object {
  return { line, column, offset };
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}

function htmlOf(parts: readonly Part[]): string {
  return parts.map(({ html }) => html).join("");
}

function plainTextOf(content: Part["content"] = []): string {
  return content.map((node) => toString(node)).join("");
}
