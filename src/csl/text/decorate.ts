import { parseStyleText } from "./parse-rich-text.ts";
import type { Out, Run, Tag } from "../rich-text.ts";
import type { Affixed, TextCase } from "../style/style-tree.ts";
import { applyTextCase } from "./text-case.ts";

/** Put an element’s affixes and format around what it printed. */
export function affix(out: Out, element: Affixed, tag?: Tag, value?: string): Out {
  const { format, prefix, suffix } = element;
  if (!format && !prefix && !suffix && !tag) return out;
  const run: Run = { children: [out] };
  if (format) run.format = format;
  if (prefix) run.prefix = prefix;
  if (suffix) run.suffix = suffix;
  if (tag) run.tag = tag;
  if (value !== undefined) run.value = value;
  return run;
}

/** Apply an element’s periods, text case, affixes and format, in this order. */
export function decorate(
  out: Out,
  element: Affixed & { textCase?: TextCase; stripPeriods?: boolean },
  language: string,
  tag?: Tag,
  value?: string,
): Out {
  let text = out;
  if (element.stripPeriods) text = withoutPeriods(text);
  if (element.textCase) text = applyTextCase(text, element.textCase, language);
  return affix(text, element, tag, value);
}

/** A term has its own apostrophes and capitals: title case only capitalizes its first letter. */
export function decorateTerm(
  term: string,
  element: Affixed & { textCase?: TextCase; stripPeriods?: boolean },
  language: string,
  tag?: Tag,
): Out {
  const isForeign = element.textCase === "title" && !language.startsWith("en");
  const own = isForeign ? { ...element, textCase: "capitalize-first" as const } : element;
  return decorate(parseStyleText(term), own, language, tag);
}

function withoutPeriods(out: Out): Out {
  if (typeof out === "string") return out.includes(".") ? out.replaceAll(".", "") : out;
  return out.tag === "math" ? out : { ...out, children: out.children.map(withoutPeriods) };
}

/** Join pieces with a delimiter; a single piece stays as it is. */
export function join(pieces: Out[], delimiter: string): Out {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  return delimiter === "" ? { children: pieces } : { children: pieces, delimiter };
}
