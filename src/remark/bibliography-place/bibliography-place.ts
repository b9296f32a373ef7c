import type { BlockContent, Data, DefinitionContent, Parent } from "mdast";
import type { Position } from "unist";

/** The place of the list of works, `::: {#refs}` … `:::`, or of one of several; and what stands in it before the list. */
export interface BibliographyPlace extends Parent {
  type: "bibliographyPlace";
  /** Of the list of one topic, `{#refs-software}`: its name. */
  topic?: string;
  /** Of the attributes `.class`, in order. */
  classes: string[];
  /** The attributes `name=value`, in order. */
  attributes: [name: string, value: string][];
  children: (BlockContent | DefinitionContent)[];
  /** Of the first fence. */
  openingPosition?: Position;
  /** Of the last fence; left out where the end of what holds the place ends it. */
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
