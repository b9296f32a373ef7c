import type { StyleMessage } from "../csl/style/style-message.ts";
import type { CslStyle } from "../csl/style/style-tree.ts";
import { fitItemOf, type FitItem } from "./legal/fit-item.ts";
import { ownTermsOf } from "./legal/own-terms.ts";
import { paragraphMarkOf, type ParagraphMark } from "./legal/paragraph-mark.ts";
import type { LegalStyle } from "./legal/legal-style.ts";
import { legalStyleOf } from "./legal/legal-styles.ts";

/** How a style refers from the text to a work. */
export type StyleKind = "author-date" | "numeric" | "label" | "note";

/** A CSL style that was found and read, with what it needs beyond CSL. */
export interface Style {
  /** The name or path with which it was requested. */
  name: string;
  kind: StyleKind;
  /** The file it was read from; missing for a style that comes with a package. */
  path?: string;
  /** For the formatter only. */
  csl: CslStyle;
  /** Parts of the style without meaning, which are left out. */
  messages: readonly StyleMessage[];
  /** The locale the style asks for. */
  locale?: string;
  /** How it writes legal works that its CSL gets wrong. */
  legal?: LegalStyle;
  /** What other works need to be printed correctly. */
  fit?: FitItem;
  /** How it writes a paragraph number, if it would otherwise print it as a page. */
  paragraph?: ParagraphMark;
}

/**
 * A style under the name with which it was found, with what it needs beyond CSL.
 *
 * @returns
 *   `undefined` for a style that neither prints citations nor refers to another style.
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
