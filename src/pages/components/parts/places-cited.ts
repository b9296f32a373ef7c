import { toString } from "mdast-util-to-string";
import { capital } from "../../../capital.ts";
import { pinpointOf } from "../../../notebook/source/numbering/own-number.ts";
import { resolveOwnLocator } from "../../../notebook/source/numbering/resolve-own-locator.ts";
import type { Source } from "../../../notebook/source/source.ts";
import type { CitationItem } from "../../../remark/citation/citation.ts";
import type { Words } from "../../words/words.ts";
import { ownNumberAddress, paragraphAddress } from "../../addresses.ts";

/** A place in a document that a citation points to. */
export interface CitedPlaceLink {
  name: string;
  /** From the root of the site. */
  address: string;
}

/**
 * The places in a document that a citation’s locator refers to, by the document’s own numbers; if it has none, by
 * its paragraphs as readers count them.
 */
export function placesCited(
  source: Source,
  { locator, tail }: Pick<CitationItem, "locator" | "tail">,
  lang: string,
  words: Words,
): CitedPlaceLink[] {
  if (!locator) return [];
  const { id, numbers, blocks } = source;
  if (numbers.length === 0) {
    const number = locator.label === "paragraph" ? Number(locator.value) : NaN;
    if (!blocks.some((block) => block.number === number)) return [];
    return [{ name: words.parts.paragraph(number), address: paragraphAddress(id, number) }];
  }
  const found = resolveOwnLocator(numbers, { ...locator, tail: toString(tail) }, lang) ?? [];
  return found.flatMap(({ number }) =>
    number
      ? {
          name: capital(words.parts.place.own(pinpointOf(number).steps)),
          address: ownNumberAddress(id, number.id),
        }
      : [],
  );
}
