import { createRequire } from "node:module";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../report.ts";
import type { LibraryEntry } from "./library-file.ts";
import { parseCslItem } from "./parse-csl-item.ts";
import { scanJson } from "./scan-json.ts";

/** An item of a file, and where it stands. */
interface Item {
  value: unknown;
  start: number;
  end: number;
}

const require = createRequire(import.meta.url);

/** Read a file of CSL-JSON. An item that is no JSON, or has no `id`, is reported and left out. */
export function parseJsonFile(file: VFile, text: string): LibraryEntry[] {
  const items: Item[] = [];
  const spans = scanJson(text);
  if (spans.length === 0 && !/^[\s\uFEFF]*\[\s*\]\s*$/.test(text)) {
    report(file, "malformed-entry", "Unexpected text, expected a JSON list of CSL items");
  }
  for (const { start, end } of spans) {
    try {
      items.push({ value: JSON.parse(text.slice(start, end)) as unknown, start, end });
    } catch {
      const place = location(text).toPoint(start);
      report(file, "malformed-entry", "Unexpected item, expected JSON", place);
    }
  }
  return openItems(file, text, items);
}

/** Read a file of CSL-YAML: a list of items, or one under `references`. */
export function parseYamlFile(file: VFile, text: string): LibraryEntry[] {
  const { parseDocument, isMap, isSeq } = require("yaml") as typeof import("yaml");
  // Pandoc ends its YAML blocks with `...` or `---`: what follows is another document.
  const document = parseDocument(text, { logLevel: "silent", uniqueKeys: false });
  const places = location(text);
  for (const error of document.errors.filter((error) => error.code !== "MULTIPLE_DOCS")) {
    const reason = `Unexpected YAML: ${error.message.split("\n")[0] ?? ""}`;
    report(file, "malformed-entry", reason, places.toPoint(error.pos[0]));
  }

  const root = document.contents;
  const list = isMap(root) ? root.get("references", true) : root;
  if (!isSeq(list)) {
    report(file, "malformed-entry", "Unexpected text, expected a YAML list of CSL items");
    return [];
  }
  const items = list.items.flatMap((node): Item[] => {
    if (!isMap(node) || !node.range) return [];
    const value = node.toJS(document, { maxAliasCount: 100 }) as unknown;
    return [{ value, start: node.range[0], end: node.range[1] }];
  });
  return openItems(file, text, items);
}

function openItems(file: VFile, text: string, items: readonly Item[]): LibraryEntry[] {
  const places = location(text);
  return items.flatMap(({ value, start, end }): LibraryEntry[] => {
    const point = places.toPoint(start);
    const item = (typeof value === "object" ? value : null) as Record<string, unknown> | null;
    const id = item?.["id"];
    if (!item || (typeof id !== "string" && typeof id !== "number") || id === "") {
      report(file, "malformed-entry", "Unexpected item without a key, expected `id`", point);
      return [];
    }

    const { line = 1, column = 1 } = point ?? {};
    const origin = { file: file.path ?? "", start, end, line, column };
    const work = parseCslItem(item, String(id), origin);
    return [{ key: work.key, origin, ids: () => work.ids, work: () => work }];
  });
}
