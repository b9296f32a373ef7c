import type { Engine, NumericBlob } from "./citeproc-types.ts";
import { itemEnd, itemStart, mark } from "./csl-marks.ts";

/**
 * Have each item marked, and its prefix and suffix. The affixes are marked as decorations of their
 * tokens, for which the processor moves no punctuation; an item when its blob becomes text and
 * numbers, because a decoration on it would keep numbers and year suffixes from collapsing.
 */
export function markItems(engine: Engine): void {
  const tokens = engine.citation.tokens;
  const start = tokens.findIndex(({ name, tokentype }) => name === "layout" && tokentype === 0);
  const end = tokens.findLastIndex(({ name, tokentype }) => name === "layout" && tokentype === 1);
  tokens[start]?.execs.push((state, _item, cite) => {
    if (cite?.index === undefined || state.tmp.just_looking || state.tmp.area !== "citation")
      return;
    state.output.current.value().cite = cite.index;
  });
  tokens[start + 1]?.decorations.push(["@citation", "prefix"]);
  tokens[end - 1]?.decorations.push(["@citation", "suffix"]);

  const { string } = engine.output;
  engine.output.string = function (state, blobs, blob) {
    if (!blob || blob.cite === undefined) return string.call(this, state, blobs, blob);
    const { cite, strings } = blob;
    // The layout’s own affixes, which its first and last item carry, are no part of the item.
    if (strings.prefix) strings.prefix += itemStart;
    if (strings.suffix) strings.suffix = itemEnd + strings.suffix;
    const written = string.call(this, state, blobs, blob);
    return Array.isArray(written) ? written.map((part) => markItem(part, cite)) : written;
  };
}

function markItem(part: string | NumericBlob, cite: string): string | NumericBlob {
  if (typeof part === "string") return mark("item", part, cite);
  part.decorations = [...part.decorations, ["@citation", "item", cite]];
  return part;
}
