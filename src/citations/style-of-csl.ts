import type { StyleMessage } from "../csl/style/style-message.ts";
import type { CslStyle } from "../csl/style/style-tree.ts";
import { fitItemOf, type FitItem } from "./legal/fit-item.ts";
import { ownTermsOf } from "./legal/own-terms.ts";
import { paragraphMarkOf, type ParagraphMark } from "./legal/paragraph-mark.ts";
import type { LegalStyle } from "./legal/legal-style.ts";
import { legalStyleOf } from "./legal/legal-styles.ts";

/** How a style points from the text to a work. */
export type StyleKind = "author-date" | "numeric" | "label" | "note";

/** A CSL style that was found and read, with what it needs beyond CSL. */
export interface Style {
  /** The name or path that it was asked for by. */
  name: string;
  kind: StyleKind;
  /** The file that it was read from; none of a style that comes with a package. */
  path?: string;
  /** For the formatter alone. */
  csl: CslStyle;
  /** What of it has no meaning and is left out. */
  messages: readonly StyleMessage[];
  /** The locale that the style asks for. */
  locale?: string;
  /** How it writes legal works, where CSL gets them wrong. */
  legal?: LegalStyle;
  /** What other works need to be printed right. */
  fit?: FitItem;
  /** How it writes a paragraph, where it would print its number as that of a page. */
  paragraph?: ParagraphMark;
}

/**
 * A style under the name that it was found by, with what its kind needs beyond CSL.
 *
 * @returns
 *   `undefined` for what prints no citations and leads to no other style.
 */
export function styleOfCsl(
  name: string,
  csl: CslStyle,
  messages: readonly StyleMessage[],
): Style | undefined {
  const { parent, defaultLocale: locale } = csl.facts;
  if (parent === undefined && csl.citation.layout.children.length === 0) return undefined;
  const legal = legalStyleOf(name);
  const fit = fitItemOf(name);
  const paragraph = paragraphMarkOf(name);
  const words = ownTermsOf(name);
  return {
    name,
    kind: kindOf(csl),
    csl: words ? { ...csl, locales: [...csl.locales, words] } : csl,
    messages,
    ...(locale && { locale }),
    ...(legal && { legal }),
    ...(fit && { fit }),
    ...(paragraph && { paragraph }),
  };
}

function kindOf({ facts }: CslStyle): StyleKind {
  if (facts.class === "note") return "note";
  const { citationFormat } = facts;
  return citationFormat === "numeric" || citationFormat === "label"
    ? citationFormat
    : "author-date";
}
