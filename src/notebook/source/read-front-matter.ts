import { createRequire } from "node:module";
import type { ErrorObject, ValidateFunction } from "ajv";
import type { Point, Position } from "unist";
import type { VFile } from "vfile";
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from "yaml";
import { report } from "../../report.ts";
import { sourceSchema, type SourceFrontMatter } from "./source-schema.ts";

/** The front matter of a file, and where its body starts. */
export interface FrontMatter {
  data: SourceFrontMatter | undefined;
  /** UTF-16 offset of the body: after the closing line and one empty line. */
  bodyStart: number;
  /** Where a value of the front matter stands, by its path of keys: for messages. */
  placeOf(path: readonly (string | number)[]): Position | undefined;
}

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)?/;

/**
 * Read and check the YAML at the start of a source. What is wrong is reported with its place; the
 * data is `undefined` where it cannot be used.
 */
export function readFrontMatter(file: VFile): FrontMatter {
  const value = String(file);
  const match = fence.exec(value);
  if (!match) {
    const reason = /^\uFEFF?---[ \t]*[\r\n]/.test(value)
      ? "Missing end of the front matter, expected a line `---`"
      : "Unexpected start of a source, expected front matter between lines `---`";
    report(file, "front-matter", reason, start);
    return { data: undefined, bodyStart: 0, placeOf: () => undefined };
  }

  const offset = value.indexOf("\n") + 1;
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? "", { lineCounter: lines });
  const position = (from: number, to: number): Position => ({
    start: toPoint(lines, from, offset),
    end: toPoint(lines, to, offset),
  });
  const placeOf: FrontMatter["placeOf"] = (path) => {
    const range = rangeOf(document, path);
    return range && position(range[0], range[1]);
  };

  for (const error of document.errors) {
    const reason = error.message.split(" at line ")[0] ?? error.message;
    report(file, "front-matter", reason, position(error.pos[0], error.pos[1]));
  }
  const bodyStart = match[0].length;
  if (document.errors.length > 0) return { data: undefined, bodyStart, placeOf };

  const data: unknown = document.toJS() ?? {};
  const valid = schema();
  if (valid(data)) return { data, bodyStart, placeOf };
  for (const error of valid.errors ?? []) {
    const path = pathOf(error);
    report(
      file,
      "front-matter",
      reasonOf(error),
      placeOf(path) ?? placeOf(path.slice(0, -1)) ?? start,
    );
  }
  return { data: undefined, bodyStart, placeOf };
}

const start: Point = { line: 1, column: 1, offset: 0 };

let validate: ValidateFunction<SourceFrontMatter> | undefined;

function schema(): ValidateFunction<SourceFrontMatter> {
  if (validate) return validate;
  const { Ajv } = createRequire(import.meta.url)("ajv") as typeof import("ajv");
  validate = new Ajv({ allErrors: true, useDefaults: true }).compile<SourceFrontMatter>(
    sourceSchema,
  );
  return validate;
}

function pathOf(error: ErrorObject): string[] {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra: unknown = error.params.additionalProperty ?? error.propertyName;
  return typeof extra === "string" ? [...path, extra] : path;
}

function reasonOf(error: ErrorObject): string {
  const path = pathOf(error).join(".");
  if (error.keyword === "additionalProperties") return `Unexpected key \`${path}\` in front matter`;
  if (error.keyword === "required") {
    return `Missing key \`${String(error.params.missingProperty)}\` in ${path ? `\`${path}\`` : "front matter"}`;
  }
  const allowed: unknown = error.params.allowedValues;
  const detail = Array.isArray(allowed) ? `expected ${allowed.join(" or ")}` : error.message;
  return `Unexpected value of \`${path}\`: ${detail ?? "not valid"}`;
}

/** The range of a pair's key, or of a list's item; of the whole map for no path. */
function rangeOf(
  document: Document,
  path: readonly (string | number)[],
): [number, number] | undefined {
  const last = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair =
    isMap(parent) &&
    parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
  const node = pair ? pair.key : path.length > 0 ? document.getIn(path, true) : document.contents;
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

function toPoint(lines: LineCounter, from: number, offset: number): Point {
  const { line, col } = lines.linePos(from);
  return { line: line + 1, column: col, offset: from + offset };
}
