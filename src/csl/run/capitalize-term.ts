import type { PrintedCite } from "./cite.ts";
import { plainOf } from "../text/plain-of.ts";
import type { Out } from "../rich-text.ts";
import { applyTextCase } from "../text/text-case.ts";

/** Whether a cite begins a sentence: at the start of a note, or after a prefix of several words that ends one. */
export function beginsSentence({ job }: PrintedCite, isFirstOfNote: boolean): boolean {
  const { prefix } = job.cite;
  if (!prefix) return isFirstOfNote;
  const words = plainOf(prefix).trim();
  return /\s/.test(words) && /[.!?][”’"']?$/.test(words);
}

/** Capitalize the first words if they are a term, unless the style sets their text case. */
export function capitalizeTerm(out: Out): Out {
  if (typeof out === "string") return out;
  const { tag } = out;
  if (tag === "prefix") return out;
  if (tag === "term") return applyTextCase(out, "capitalize-first", "en");
  if (out.prefix?.trim()) return out;
  const at = out.children.findIndex((child) => typeof child === "string" || child.tag !== "prefix");
  const first = out.children[at];
  if (first === undefined || typeof first === "string") return out;
  const children = [...out.children];
  children[at] = capitalizeTerm(first);
  return { ...out, children };
}

/** The reverse: in mid-sentence the style’s “Ibid.” becomes lower case. */
export function lowerIbid(out: Out): Out {
  if (typeof out === "string") return out;
  if (out.tag === "prefix" || out.tag === "suffix") return out;
  if (out.tag === "ibid") return lowerFirst(out);
  const children = out.children.map(lowerIbid);
  return { ...out, children };
}

/** The word with a lower-case first letter; abbreviations in capitals stay (`A.a.O.`). */
function lowerFirst(out: Out): Out {
  if (typeof out === "string") {
    return /^\p{Lu}\p{Ll}/u.test(out) ? out.charAt(0).toLowerCase() + out.slice(1) : out;
  }
  const [first, ...rest] = out.children;
  return first === undefined ? out : { ...out, children: [lowerFirst(first), ...rest] };
}
