// The classes of differences between our processor and citeproc-js. A difference that none of the
// explained classes takes gets one by its shape.

/** Explained classes: a name, and what belongs to it. */
const explained = [];

export function classOf(difference) {
  for (const { name, test } of explained) if (test(difference)) return name;
  return shapeOf(difference);
}

/** Where two texts differ, its letters and digits left out. */
function shapeOf({ kind, ours, theirs, isText }) {
  if (kind === "order" || kind.endsWith("throws")) return kind;
  let start = 0;
  while (start < ours.length && ours[start] === theirs[start]) start += 1;
  let end = 0;
  const rest = Math.min(ours.length, theirs.length) - start;
  while (end < rest && ours.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const shape = (text) => abstract(text.slice(start, text.length - end));
  const before = abstract(ours.slice(Math.max(0, start - 3), start));
  const after = abstract(ours.slice(ours.length - end, ours.length - end + 3));
  return `${isText ? "" : "format "}${before}⟨${shape(ours)} | ${shape(theirs)}⟩${after}`;
}

function abstract(text) {
  const short = text
    .replace(/\p{L}+/gu, "a")
    .replace(/\d+/g, "0")
    .replace(/a(?: a)+/g, "a…");
  return short.length > 24 ? `${short.slice(0, 12)}…${short.slice(-10)}` : short;
}
