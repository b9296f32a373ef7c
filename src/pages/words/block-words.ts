import type { Pinpoint } from "../../locators/number-scheme.ts";

/** A block of a document by the document’s own numbers, or by ours if it has none. */
export interface NamedBlock {
  block: number;
  /** `null` if the document numbers its blocks, but not this one. */
  own?: Pinpoint | null;
}

interface BlockNames {
  place: {
    paragraph(n: number): string;
    unnumbered(n: number): string;
    own(steps: Pinpoint["steps"]): string;
  };
}

/** What a block is called in mid-sentence: `paragraph 4`, `article 6, paragraph 2`, `block 4`. */
export function blockWords({ block, own }: NamedBlock, { place }: BlockNames): string {
  if (own) return place.own(own.steps);
  return own === null ? place.unnumbered(block) : place.paragraph(block);
}
