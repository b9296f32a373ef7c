import type { BlockContent, Data, DefinitionContent, Parent } from "mdast";
import type { Position } from "unist";

/**
 * The place of the bibliography, or of one of several, `::: {#refs}` … `:::`; and the content that precedes the
 * list.
 */
export interface BibliographyPlace extends Parent {
  type: "bibliographyPlace";
  /** The name of the topic, if it is the list of one (`{#refs-software}`). */
  topic?: string;
  /** From the attributes `.class`, in order. */
  classes: string[];
  /** The attributes `name=value`, in order. */
  attributes: [name: string, value: string][];
  children: (BlockContent | DefinitionContent)[];
  /** Position of the opening fence. */
  openingPosition?: Position;
  /** Position of the closing fence; missing if the place ends with its container. */
  closingPosition?: Position;
  data?: BibliographyPlaceData;
}

export interface BibliographyPlaceData extends Data {}

declare module "mdast" {
  interface BlockContentMap {
    bibliographyPlace: BibliographyPlace;
  }
  interface RootContentMap {
    bibliographyPlace: BibliographyPlace;
  }
}
