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

/**
 * Read and check the YAML at the start of a source. What is wrong is reported with its place; the
 * data is `undefined` where it cannot be used.
 */
export function readSourceFrontMatter(file: VFile): FrontMatter {
  const value = String(file);
  const match = fence.exec(value);
  if (!match) {
    const reason = /^\uFEFF?---[ \t]*[\r\n]/.test(value)
      ? "Missing end of the front matter, expected a line `---`"
      : "Unexpected start of a source, expected front matter between lines `---`";
    report(file, "front-matter", reason, start);
    return { data: undefined, bodyStart: 0, placeOf: () => undefined };
  }
  const before = value.slice(0, value.indexOf("\n") + 1);
  const { data, placeOf } = readChecked<WrittenFrontMatter>(file, match[1] ?? "", before, {
    rule: "front-matter",
    name: "front matter",
    schema: sourceSchema,
  });
  return {
    data: data && { ...data, dir: data.dir ?? directionOf(data.lang) },
    placeOf,
    bodyStart: match[0].length,
  };
}

const start: Point = { line: 1, column: 1, offset: 0 };
