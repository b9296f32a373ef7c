import { CompletionItemKind } from "vscode-languageserver/node";
import { isObject } from "../../is-object.ts";
import { ownValue } from "../../own-value.ts";
import { frontMatterIn } from "../../notebook/source/read-front-matter.ts";
import { sourceSchema } from "../../notebook/source/source-schema.ts";
import { idsFor, idsIn } from "./complete-figures.ts";
import { keysFor } from "./complete-keys.ts";
import { item, type Completed, type Completer, type CompletionQuery } from "./completion-query.ts";

/** Keys and values in a source’s front matter, from its schema. */
export const completeFrontMatter: Completer = (query) => {
  const { path, text, offset } = query;
  if (!path.startsWith("sources/") || !path.endsWith(".md")) return undefined;
  const place = frontMatterIn(text) ?? unclosed(text);
  if (!place || offset < place.start || offset > place.end) return undefined;
  const lines = text.slice(place.start, offset).split(/\r?\n/);
  const line = lines.at(-1) ?? "";
  const parents = parentsOf(lines);
  const pair = /^\s*(?:-\s+)?([\w-]+):\s+(.*)$/.exec(line);
  if (pair) return values(query, [...parents, pair[1] ?? ""], pair[2] ?? "");
  const inList = /^\s*-\s+([^:]*)$/.exec(line);
  if (inList) {
    const own = values(query, parents, inList[1] ?? "");
    if (own) return own;
  }
  const typed = /^\s*(?:-\s+)?([^\s:"']*)$/.exec(line)?.[1];
  return typed === undefined ? { items: [] } : keys(query, parents, typed);
};

function unclosed(text: string): { start: number; end: number } | undefined {
  return text.startsWith("---\n") ? { start: 4, end: text.length } : undefined;
}

/** The keys above the last line, by indentation. */
function parentsOf(lines: readonly string[]): string[] {
  const parents: string[] = [];
  let indent = /^\s*/.exec(lines.at(-1) ?? "")?.[0].length ?? 0;
  for (const line of lines.slice(0, -1).toReversed()) {
    const [, lead = "", key] = /^(\s*(?:-\s+)?)([^\s:#][^:]*):/.exec(line) ?? [];
    if (key === undefined || lead.length >= indent) continue;
    parents.unshift(key);
    indent = lead.length;
  }
  return parents;
}

function keys(
  query: CompletionQuery,
  parents: readonly string[],
  typed: string,
): Completed | undefined {
  if (parents.length === 1 && parents[0] === "as-cited") return keysFor(query, typed);
  const schema = schemaAt(parents);
  const properties = isObject(schema?.["properties"]) ? Object.entries(schema["properties"]) : [];
  const required = Array.isArray(schema?.["required"]) ? schema["required"] : [];
  const items = properties.map(([key, value], rank) =>
    item(query, typed, key, required.includes(key) ? 0 : rank + 1, {
      kind: CompletionItemKind.Property,
      detail: required.includes(key) ? "required" : typeOf(value),
    }),
  );
  return { items };
}

function values(
  query: CompletionQuery,
  path: readonly string[],
  before: string,
): Completed | undefined {
  const typed = /[^\s,[\]"']*$/.exec(before)?.[0] ?? "";
  const last = path.at(-1) ?? "";
  if (last === "translation-of" || last === "version-of") return keysFor(query, typed);
  if (["part-of", "whole", "parts", "figures"].includes(last) && path.length > 1) {
    const ids = idsIn(query.text).filter(({ kind, id }) => kind === "figures" && id !== path[1]);
    return idsFor(query, typed, ids);
  }
  const schema = schemaAt(path);
  const allowed = schema?.["enum"] ?? (schema?.["type"] === "boolean" ? [true, false] : undefined);
  if (!Array.isArray(allowed)) return { items: [] };
  const items = allowed.map((value, rank) =>
    item(query, typed, String(value), rank, { kind: CompletionItemKind.EnumMember }),
  );
  return { items };
}

/** The schema at a path; for a list, that of its items. */
function schemaAt(path: readonly string[]): Record<string, unknown> | undefined {
  let schema: unknown = sourceSchema;
  for (const key of path) {
    if (!isObject(schema)) return undefined;
    const { properties, additionalProperties } = schema;
    schema = (isObject(properties) ? ownValue(properties, key) : undefined) ?? additionalProperties;
    if (isObject(schema) && isObject(schema["items"])) schema = schema["items"];
  }
  return isObject(schema) ? schema : undefined;
}

function typeOf(schema: unknown): string {
  if (!isObject(schema)) return "";
  if (Array.isArray(schema["enum"])) return schema["enum"].join(" or ");
  return typeof schema["type"] === "string" ? schema["type"] : "";
}
