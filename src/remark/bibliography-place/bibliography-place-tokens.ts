/** The tokens of the place of the bibliography, and what is known about it while its lines are read. */
import type {} from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    /** From the first fence to the last, or to the end of the enclosing container. */
    bibliographyPlace: "bibliographyPlace";
    /** `::: {#refs}`. */
    bibliographyPlaceOpening: "bibliographyPlaceOpening";
    /** `:::`. */
    bibliographyPlaceClosing: "bibliographyPlaceClosing";
    bibliographyPlaceColons: "bibliographyPlaceColons";
    /** `{#refs .class}`. */
    bibliographyPlaceAttributes: "bibliographyPlaceAttributes";
  }

  interface ContainerState {
    /** The closing fence has been read: the next line is outside. */
    _isClosedPlace?: boolean;
  }

  interface ParseContext {
    /** The innermost open place, and where its content starts on the current line. */
    _bibliographyPlace?: { state: ContainerState; lineStart: Token["start"] };
  }
}
