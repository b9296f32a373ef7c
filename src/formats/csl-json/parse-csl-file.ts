import { budgets } from "../../budgets.ts";
import { isObject } from "../../is-object.ts";
import { createRequire } from "node:module";
import type { VFile } from "vfile";
import type { Node } from "yaml";
import { location } from "vfile-location";
import { report } from "../../report.ts";
import { jsonType } from "./json-type.ts";
import type { LibraryEntry, LibraryFile } from "../library-file.ts";
import type { LibraryText, Place } from "../library-text.ts";
import { openedOnce, tellOnce, type ReadingOptions } from "../reading-options.ts";
import { readYaml } from "../../read-yaml.ts";
import { parseCslItem } from "./parse-csl-item.ts";
import { readMarkedTexts } from "./read-marked-texts.ts";
import { scanJson, type JsonSpan } from "./scan-json.ts";
import type { Work } from "../../works/work.ts";

/** The items of a file, each read when needed. */
interface Items {
  ids: readonly unknown[];
  value(index: number): unknown;
  span(index: number): JsonSpan;
}

const require = createRequire(import.meta.url);

/** Read a CSL-JSON file. An item that is not JSON or has no `id` is reported and left out. */
export function parseJsonFile(
  file: VFile,
  { bytes, slice, place }: LibraryText,
  options: ReadingOptions = {},
): LibraryFile {
  let scanned: JsonSpan[] | undefined;
  const spans = (): JsonSpan[] => (scanned ??= scanJson(bytes));
  const whole =
    bytes.length <= (options.wholeUpTo ?? 16_000_000) ? parseWhole(bytes.toString()) : undefined;
  if (whole) {
    const span = (index: number): JsonSpan => spans()[index] ?? { start: 0, end: 0 };
    const items = { ids: whole.map(idOf), value: (index: number) => whole[index], span };
    return openItems(file, items, place, options);
  }

  if (spans().length === 0 && !/^[\s\uFEFF]*\[\s*\]\s*$/.test(slice(0, 1000))) {
    report(file, "malformed-entry", "Unexpected text, expected a JSON list of CSL items");
  }
  const read = ({ start, end }: JsonSpan): unknown => JSON.parse(slice(start, end));
  const ids: unknown[] = [];
  const found = spans().filter((span) => {
    const size = span.end - span.start;
    if (size > budgets.recordSize) {
      report(file, "too-large", tooLargeItem(size), place(span.start));
      return false;
    }
    try {
      ids.push(idOf(read(span)));
      return true;
    } catch {
      report(file, "malformed-entry", "Unexpected item, expected JSON", place(span.start));
      return false;
    }
  });
  const spanAt = (index: number): JsonSpan => found[index] ?? { start: 0, end: 0 };
  const items = { ids, value: (index: number) => read(spanAt(index)), span: spanAt };
  return openItems(file, items, place, options);
}

function tooLargeItem(size: number): string {
  const [found, most] = [size, budgets.recordSize].map((bytes) => `${Math.ceil(bytes / 1e6)} MB`);
  return `Unexpected item of ${found}, expected at most ${most}`;
}

/** The items that `scanJson` finds, if the whole text is valid JSON: this is much faster. */
function parseWhole(text: string): unknown[] | undefined {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
    if (typeof value !== "object" || value === null) return undefined;
    const [first] = Object.entries(value);
    const named =
      first && /^(?:items|references)$/.test(first[0]) ? (first[1] as unknown) : undefined;
    const list: unknown = Array.isArray(value) ? value : named;
    return Array.isArray(list) ? (list as unknown[]) : [value];
  } catch {
    return undefined;
  }
}

/** Read a CSL-YAML file: a list of items, either at the top level or under `references`. */
export function parseYamlFile(file: VFile, { bytes }: LibraryText): LibraryFile {
  const text = bytes.toString();
  const { isMap, isNode, isSeq } = require("yaml") as typeof import("yaml");
  // Pandoc ends its YAML blocks with `...` or `---`: what follows is another document.
  const { document, problems, plain } = readYaml(text, { uniqueKeys: false });
  const places = location(text);
  for (const { reason, start } of problems) {
    report(file, "malformed-entry", `Unexpected YAML: ${reason}`, places.toPoint(start));
  }

  const root = document.contents;
  const list = isMap(root) ? root.get("references", true) : root;
  if (!isSeq(list)) {
    report(file, "malformed-entry", "Unexpected text, expected a YAML list of CSL items");
    return openItems(file, { ids: [], value: () => undefined, span: nowhere }, pointOf);
  }
  const nodes = list.items.filter((node): node is Node => isNode(node) && !!node.range);
  const values: { value: unknown }[] = [];
  return openItems(
    file,
    {
      ids: nodes.map((node) => (isMap(node) ? node.get("id") : undefined)),
      value: (index) => (values[index] ??= { value: valueOf(nodes[index]!) }).value,
      span: (index) => spanOf(nodes[index]!),
    },
    pointOf,
  );

  function pointOf(offset: number): Place {
    const { line = 1, column = 1 } = places.toPoint(offset) ?? {};
    return { line, column, offset };
  }

  /** Nested aliases can expand without limit, and some are undefined. */
  function valueOf(node: Node): unknown {
    const { value, problem } = plain(node);
    if (problem === undefined) return readMarkedTexts(value);
    report(file, "malformed-entry", problem, pointOf(spanOf(node).start));
    return {};
  }
}

function nowhere(): JsonSpan {
  return { start: 0, end: 0 };
}

function spanOf({ range }: Node): JsonSpan {
  const [start, end] = range ?? [0, 0];
  return { start, end };
}

function openItems(
  file: VFile,
  items: Items,
  place: (at: number) => Place,
  { forgets = false }: ReadingOptions = {},
): LibraryFile {
  const tell = tellOnce(file, forgets);
  const numbers = items.ids.flatMap((id, index) => {
    if ((typeof id === "string" || typeof id === "number") && id !== "") return [index];
    const type = jsonType(items.value(index));
    const reason =
      type === "object"
        ? "Unexpected item without a key, expected `id`"
        : `Unexpected ${type}, expected a CSL item`;
    report(file, "malformed-entry", reason, place(items.span(index).start));
    return [];
  });
  const keys = numbers.map((index) => String(items.ids[index]));
  const entry = openedOnce(forgets, open);
  return {
    keys,
    entry,
    isHidden: () => false,
    *formerKeys() {
      for (const [index, number] of numbers.entries()) {
        const value = items.value(number);
        if (!isObject(value) || !value["custom"]) continue;
        for (const key of entry(index).work()?.ids ?? []) yield [key, index] as const;
      }
    },
  };

  function open(index: number): LibraryEntry {
    const [number, key] = [numbers[index], keys[index]];
    if (number === undefined || key === undefined)
      throw new RangeError(`Expected the number of an item, not ${index}`);

    const span = items.span(number);
    const [start, end] = [place(span.start), place(span.end)];
    const { line, column } = start;
    const origin = { file: file.path ?? "", start: start.offset, end: end.offset, line, column };
    let read: Work | undefined;
    const work = (): Work => {
      const value = items.value(number);
      const parts = isObject(value) ? value : {};
      return (read ??= parseCslItem(parts, key, origin, (rule, variable, { found, expected }) => {
        const reason = `Unexpected ${found} in \`${variable}\` of \`${key}\`, expected ${expected}`;
        tell(rule, reason, start);
      }));
    };
    return { key, origin, work };
  }
}

function idOf(value: unknown): unknown {
  return isObject(value) ? value["id"] : undefined;
}
