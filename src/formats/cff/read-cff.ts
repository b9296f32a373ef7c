import { createRequire } from "node:module";
import type { Node } from "yaml";
import { readYaml } from "../../read-yaml.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { isJsonObject, type Json } from "../foreign/json.ts";
import { readEach } from "../foreign/read-each.ts";
import { cffLeaves, readCffWork } from "./read-cff-work.ts";

const require = createRequire(import.meta.url);

/**
 * Read a citation file (`CITATION.cff`): the software or data it describes, the work to cite instead, and the works
 * it refers to.
 */
export function readCff(text: string, tell: Tell): ForeignRecord[] {
  const { isMap, isNode, isSeq } = require("yaml") as typeof import("yaml");
  // Without types, a version stays as written: 1.10.
  const { document, problems, plain } = readYaml(text, { schema: "failsafe" });
  for (const { reason, start } of problems) {
    tell("malformed-entry", `Unexpected YAML: ${reason}`, start);
  }
  const root = document.contents;
  if (!isMap(root)) return [];
  const preferred = root.get("preferred-citation", true);
  const references = root.get("references", true);
  const nodes = [root, preferred, ...(isSeq(references) ? references.items : [])].filter(isNode);
  const found = nodes.flatMap((node) => {
    const value = valueOf(node);
    const [start, end] = node.range ?? [0, text.length];
    return isJsonObject(value) ? [{ value, start, end }] : [];
  });
  return readEach(
    found,
    ({ value }, left) => readCffWork(value, left),
    tell,
    ({ value }) => cffLeaves(value),
  );

  function valueOf(node: Node): Json {
    const { value, problem } = plain(node, { mapAsMap: true });
    if (problem !== undefined) tell("malformed-entry", problem, node.range?.[0] ?? 0);
    return (value ?? null) as Json;
  }
}
