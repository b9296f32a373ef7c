import type { Pinpoint } from "../../locators/number-scheme.ts";

/** A block of a document by the document’s own numbers, or by ours where it has none. */
export interface NamedBlock {
  block: number;
  /** `null` in a document that numbers itself, and not this block. */
  own?: Pinpoint | null;
}

interface BlockNames {
  place: {
    paragraph(n: number): string;
    unnumbered(n: number): string;
    own(steps: Pinpoint["steps"]): string;
  };
}

/** What a block is called in the middle of a sentence: `paragraph 4`, `article 6, paragraph 2`, `block 4`. */
export function blockWords({ block, own }: NamedBlock, { place }: BlockNames): string {
  if (own) return place.own(own.steps);
  return own === null ? place.unnumbered(block) : place.paragraph(block);
}
