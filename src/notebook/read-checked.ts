import { createRequire } from "node:module";
import type { ErrorObject, ValidateFunction } from "ajv";
import type { Point, Position } from "unist";
import type { VFile } from "vfile";
import { isMap, isNode, isScalar, type Document } from "yaml";
import { location } from "vfile-location";
import { readYaml } from "../read-yaml.ts";
import { report } from "../report.ts";
import type { RuleId } from "../rules.ts";
import { schemaProblem } from "./schema-problem.ts";
import { isObject } from "../is-object.ts";

/** Data that a file holds as YAML or JSON, checked against a schema. */
export interface CheckedData<T> {
  /** `undefined` if it cannot be read or does not match the schema. */
  data: T | undefined;
  /** The data as read, valid or not; `undefined` if it cannot be read. */
  read: unknown;
  /** Paths of keys to what does not match the schema. */
  wrong: readonly string[][];
  /** The place of a value, by its path of keys, for messages. */
  placeOf(path: readonly (string | number)[]): Position | undefined;
}

export interface CheckedOptions {
  rule: RuleId;
  /** What messages call the data. */
  name: string;
  schema: object;
  /** The keys that lead to the data in the text. */
  within?: readonly string[];
}

/**
 * Read YAML, or JSON, which is also YAML. Problems are reported with their place.
 *
 * @param before
 *   The part of the file that precedes the text.
 */
export function readChecked<T>(
  file: VFile,
  text: string,
  before: string,
  { rule, name, schema, within = [] }: CheckedOptions,
): CheckedData<T> {
  const { document, problems, plain } = readYaml(text);
  const lines = location(text);
  const line = before.split("\n").length - 1;
  const point = (at: number): Point => {
    // Something unclosed ends one character beyond the text.
    const beyond = Math.max(0, at - text.length);
    const { line: row = 1, column: last = 1 } = lines.toPoint(at - beyond) ?? {};
    const column = last + beyond;
    return { line: row + line, column, offset: at + before.length };
  };
  const placeOf = (path: readonly (string | number)[]): Position | undefined => {
    const range = rangeOf(document, [...within, ...path]);
    return range && { start: point(range[0]), end: point(range[1]) };
  };

  for (const { reason, start, end } of problems) {
    report(file, rule, reason, { start: point(start), end: point(end) });
  }
  const { value, problem } = plain();
  if (problem !== undefined) report(file, rule, problem, point(0));
  if (problems.length > 0 || problem !== undefined) {
    return { data: undefined, read: undefined, wrong: [], placeOf };
  }

  const whole: unknown = value ?? {};
  const read = within.reduce((value, key) => memberOf(value, key), whole) ?? {};
  const validate = validatorOf<T>(schema);
  if (validate(read)) return { data: read, read, wrong: [], placeOf };
  // A problem in a key’s name is reported by a separate error.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames");
  for (const error of errors) {
    const path = pathOf(error);
    const place = placeOf(path) ?? placeOf(path.slice(0, -1)) ?? point(0);
    const { reason, suggestions } = schemaProblem(error, path, name);
    report(file, rule, reason, place, suggestions);
  }
  return { data: undefined, read, wrong: errors.map(pathOf), placeOf };
}

function memberOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

const validators = new Map<object, ValidateFunction>();

function validatorOf<T>(schema: object): ValidateFunction<T> {
  let found = validators.get(schema);
  if (!found) {
    const { Ajv } = createRequire(import.meta.url)("ajv") as typeof import("ajv");
    validators.set(
      schema,
      (found = new Ajv({
        allErrors: true,
        useDefaults: true,
        verbose: true,
        allowUnionTypes: true,
      }).compile(schema)),
    );
  }
  return found as ValidateFunction<T>;
}

function pathOf(error: ErrorObject): string[] {
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const extra: unknown = error.params.additionalProperty ?? error.propertyName;
  return typeof extra === "string" ? [...path, extra] : path;
}

/** The range of a pair's key, or of a list's item; that of the whole map for an empty path. */
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
