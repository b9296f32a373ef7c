import { isObject } from "../../is-object.ts";
import { createRequire } from "node:module";
import type { VFile } from "vfile";
import type { Node } from "yaml";
import { location } from "vfile-location";
import { report } from "../../report.ts";
import { jsonType } from "./json-type.ts";
import type { LibraryEntry, LibraryFile } from "../library-file.ts";
import type { LibraryText } from "../library-text.ts";
import { readYaml } from "../../read-yaml.ts";
import { parseCslItem } from "./parse-csl-item.ts";
import { readMarkedTexts } from "./read-marked-texts.ts";
import { scanJson, type JsonSpan } from "./scan-json.ts";
import type { Work } from "../../works/work.ts";

/** An item of a file, read when needed. */
interface Item {
  id: unknown;
  value(): unknown;
  span(): JsonSpan;
}

const require = createRequire(import.meta.url);

/** Read a CSL-JSON file. An item that is not JSON or has no `id` is reported and left out. */
export function parseJsonFile(file: VFile, { bytes }: LibraryText): LibraryFile {
  const text = bytes.toString();
  const whole = parseWhole(text);
  if (whole) {
    let spans: JsonSpan[] | undefined;
    const items = whole.map((value, index): Item => {
      const span = (): JsonSpan => (spans ??= scanJson(text))[index] ?? { start: 0, end: 0 };
      return { id: idOf(value), value: () => value, span };
    });
    return openItems(file, text, items);
  }

  const items: Item[] = [];
  const spans = scanJson(text);
  if (spans.length === 0 && !/^[\s\uFEFF]*\[\s*\]\s*$/.test(text)) {
    report(file, "malformed-entry", "Unexpected text, expected a JSON list of CSL items");
  }
  for (const span of spans) {
    try {
      const value = JSON.parse(text.slice(span.start, span.end)) as unknown;
      items.push({ id: idOf(value), value: () => value, span: () => span });
    } catch {
      const place = location(text).toPoint(span.start);
      report(file, "malformed-entry", "Unexpected item, expected JSON", place);
    }
  }
  return openItems(file, text, items);
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
    return openItems(file, text, []);
  }
  const items = list.items.flatMap((node): Item[] => {
    if (!isNode(node) || !node.range) return [];
    const [start, end] = node.range;
    let read: { value: unknown } | undefined;
    const value = (): unknown => (read ??= { value: valueOf(node, start) }).value;
    return [{ id: isMap(node) ? node.get("id") : undefined, value, span: () => ({ start, end }) }];
  });
  return openItems(file, text, items);

  /** Nested aliases can expand without limit, and some are undefined. */
  function valueOf(node: Node, start: number): unknown {
    const { value, problem } = plain(node);
    if (problem === undefined) return readMarkedTexts(value);
    report(file, "malformed-entry", problem, places.toPoint(start));
    return {};
  }
}

function openItems(file: VFile, text: string, all: readonly Item[]): LibraryFile {
  const places = location(text);
  const items = all.filter(({ id, value, span }) => {
    if ((typeof id === "string" || typeof id === "number") && id !== "") return true;
    const place = places.toPoint(span().start);
    const type = jsonType(value());
    const reason =
      type === "object"
        ? "Unexpected item without a key, expected `id`"
        : `Unexpected ${type}, expected a CSL item`;
    report(file, "malformed-entry", reason, place);
    return false;
  });
  const keys = items.map(({ id }) => String(id));
  const opened: LibraryEntry[] = [];
  return {
    keys,
    entry,
    isHidden: () => false,
    *formerKeys() {
      for (const [index, item] of items.entries()) {
        const value = item.value();
        if (!isObject(value) || !value["custom"]) continue;
        for (const key of entry(index).work()?.ids ?? []) yield [key, index] as const;
      }
    },
  };

  function entry(index: number): LibraryEntry {
    const known = opened[index];
    if (known) return known;
    const item = items[index];
    const key = keys[index];
    if (!item || key === undefined)
      throw new RangeError(`Expected the number of an item, not ${index}`);

    const { start, end } = item.span();
    const { line = 1, column = 1 } = places.toPoint(start) ?? {};
    const origin = { file: file.path ?? "", start, end, line, column };
    let read: Work | undefined;
    const work = (): Work => {
      const value = item.value();
      const parts = isObject(value) ? value : {};
      return (read ??= parseCslItem(parts, key, origin, (rule, variable, { found, expected }) => {
        const reason = `Unexpected ${found} in \`${variable}\` of \`${key}\`, expected ${expected}`;
        report(file, rule, reason, places.toPoint(start));
      }));
    };
    return (opened[index] = { key, origin, work });
  }
}

function idOf(value: unknown): unknown {
  return isObject(value) ? value["id"] : undefined;
}
