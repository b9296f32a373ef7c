import { parseDocument, isMap, isNode, isSeq, type Node } from "yaml";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { isObject, type Json, type JsonObject } from "../foreign/json.ts";
import { leftOut } from "../foreign/left-out.ts";
import { readCffWork } from "./read-cff-work.ts";

/**
 * Read a citation file (`CITATION.cff`): the software or data that it is of, the work that it asks to
 * cite instead, and those that it refers to.
 */
export function readCff(text: string, tell: Tell): ForeignRecord[] {
  // Without types a version stays as it is written: 1.10.
  const document = parseDocument(text, { schema: "failsafe", logLevel: "silent" });
  const [error] = document.errors;
  const root = document.contents;
  if (error || !isMap(root)) {
    const why = error?.message.split("\n")[0] ?? "no fields";
    tell("malformed-entry", `Unexpected text, expected YAML: ${why}`, error?.pos[0] ?? 0);
    return [];
  }
  const preferred = root.get("preferred-citation", true);
  const references = root.get("references", true);
  const nodes = [root, preferred, ...(isSeq(references) ? references.items : [])].filter(isNode);
  const left = leftOut();
  const records = nodes.flatMap((node): ForeignRecord[] => {
    const value = valueOf(node);
    if (!isObject(value)) return [];
    const record = readCffWork(value, left);
    const [start, end] = node.range ?? [0, text.length];
    return [{ key: "", start, end, entry: () => record }];
  });
  left.tell(tell);
  return records;

  function valueOf(node: Node): Json {
    try {
      return node.toJS(document, { mapAsMap: true, maxAliasCount: 100 }) as JsonObject;
    } catch {
      const reason = "Unexpected aliases, expected at most 100, each of an anchor";
      tell("malformed-entry", reason, node.range?.[0] ?? 0);
      return null;
    }
  }
}
