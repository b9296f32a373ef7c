import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { report } from "../../report.ts";
import { marksOfDocument } from "./marks-of-document.ts";
import { strip, type Annotations, type TranscriptMap } from "./annotations.ts";
import type { ReadingText } from "./layout/reading-text.ts";
import type { ShownText } from "./shown-text.ts";
import type { Transcript } from "./transcript.ts";
import { visible } from "./visible.ts";

/**
 * Check that the annotated file without its annotations is the transcript, byte for byte; one extra final newline
 * is tolerated. Report the first difference.
 */
export function compareWithTranscript(
  file: VFile,
  annotations: Annotations,
  map: TranscriptMap,
  transcript: Transcript,
): boolean {
  const stripped = strip(String(file), annotations);
  const { text } = transcript;
  if (stripped === text || stripped === text + "\n" || stripped === text + "\r\n") return true;

  let at = 0;
  while (at < stripped.length && stripped[at] === text[at]) at++;
  const points = location(file);
  const point = points.toPoint(Math.min(map.toFile(at), String(file).length));
  const line = text.slice(0, at).split("\n").length;
  const reason = `Unexpected ${quote(stripped, at)}, expected ${at < text.length ? "" : "the "}${quote(text, at)} as in line ${line} of \`${transcript.path}\``;
  report(file, "transcript-differs", reason, point);
  return false;
}

/** Cover what the page draws itself: the rules of plain-text tables, and the numbers that refer to footnotes. */
function coverDrawn(tree: Root, value: string, covered: Uint8Array): void {
  visit(tree, "table", function ({ position }) {
    for (let at = position!.start.offset!; at < position!.end.offset!; at++) {
      if (/[|=+-]/.test(value[at]!)) covered[at] = 1;
    }
  });
  visit(tree, "footnoteReference", function ({ position }) {
    covered.fill(1, position!.start.offset, position!.end.offset);
  });
}

function quote(text: string, at: number): string {
  return at < text.length ? `\`${visible(text.slice(at, at + 24))}\`` : "end of the text";
}

/**
 * Check that a page will show all of a document. All that the texts of the tree may leave out is the transcript’s
 * own Markdown marks or, in a plain transcript, white space.
 */
export function checkNothingIsSwallowed(
  file: VFile,
  tree: Root,
  shown: Iterable<ShownText>,
  annotations: Annotations,
  { edits, moved }: ReadingText,
  form: "markdown" | "plain",
): void {
  const value = String(file);
  const covered = new Uint8Array(value.length);
  // Moved text is read elsewhere, so it must not be missing there.
  for (const { start, end } of edits) covered.fill(1, start, end);
  for (const { start, end, edits: inner } of moved.keys()) {
    covered.fill(0, start, end);
    for (const edit of inner) covered.fill(1, edit.start, edit.end);
  }
  for (const { offsets } of shown) for (const offset of offsets.slice(0, -1)) covered[offset] = 1;
  for (const [start, end] of annotations) covered.fill(1, start, end);
  if (form === "plain") coverDrawn(tree, value, covered);
  const marks = form === "plain" ? [] : marksOfDocument(tree, value);
  for (const { start, end, isShown } of marks) {
    covered.fill(isShown ? 1 : 0, start, end);
  }

  const swallowed = form === "plain" ? /\S/ : /[^\s#*_>`~|:=+\-\\[\]()!^.\d]/;
  for (let at = 0; at < value.length; at++) {
    if (covered[at] || !swallowed.test(value[at]!)) continue;
    const mark = marks.find(({ start, end, problem }) => problem && start <= at && at < end);
    if (mark?.problem) {
      tell(mark.problem, mark.start, Math.min(mark.end, lineEnd(mark.start)));
      at = mark.end;
      continue;
    }
    let end = at + 1;
    while (end < value.length && !covered[end] && !/[\r\n]/.test(value[end]!)) end++;
    end = at + value.slice(at, end).trimEnd().length;
    const words = visible(value.slice(at, end));
    const reason = `Unexpected \`${words}\` that no page would show, expected it escaped by a backslash`;
    tell(reason, at, end);
    at = end;
  }

  function tell(reason: string, start: number, end: number): void {
    const points = location(file);
    const place = { start: points.toPoint(start)!, end: points.toPoint(end)! };
    report(file, "text-not-shown", reason, place);
  }

  function lineEnd(from: number): number {
    const length = value.slice(from).search(/[\r\n]/);
    return length === -1 ? value.length : from + length;
  }
}
