import type { Point } from "unist";
import type { VFile } from "vfile";
import { report } from "../../report.ts";
import { readChecked, type CheckedData } from "../read-checked.ts";
import { directionOf } from "./direction.ts";
import { sourceSchema, type SourceFrontMatter, type WrittenFrontMatter } from "./source-schema.ts";

/** The front matter of a file, and where its body starts. */
export interface FrontMatter extends Pick<CheckedData<SourceFrontMatter>, "data" | "placeOf"> {
  /** UTF-16 offset of the body: after the closing line and one empty line. */
  bodyStart: number;
}

const fence = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)?/;

/** Where the YAML of a source is in its text, and where its body starts; `undefined` if it has none. */
export function frontMatterIn(
  text: string,
): { start: number; end: number; bodyStart: number } | undefined {
  const match = fence.exec(text);
  if (!match) return undefined;
  const start = text.indexOf("\n") + 1;
  return { start, end: start + (match[1] ?? "").length, bodyStart: match[0].length };
}

/**
 * Read and check the YAML at the start of a source. Problems are reported at their place; the data is `undefined`
 * if it cannot be used.
 */
export function readSourceFrontMatter(file: VFile): FrontMatter {
  const value = String(file);
  const place = frontMatterIn(value);
  if (!place) {
    const reason = /^\uFEFF?---[ \t]*[\r\n]/.test(value)
      ? "Missing end of the front matter, expected a line `---`"
      : "Unexpected start of a source, expected front matter between lines `---`";
    report(file, "front-matter", reason, start);
    return { data: undefined, bodyStart: 0, placeOf: () => undefined };
  }
  const before = value.slice(0, place.start);
  const yaml = value.slice(place.start, place.end);
  const { data, placeOf } = readChecked<WrittenFrontMatter>(file, yaml, before, {
    rule: "front-matter",
    name: "front matter",
    schema: sourceSchema,
  });
  return {
    data: data && { ...data, dir: data.dir ?? directionOf(data.lang) },
    placeOf,
    bodyStart: place.bodyStart,
  };
}

const start: Point = { line: 1, column: 1, offset: 0 };
