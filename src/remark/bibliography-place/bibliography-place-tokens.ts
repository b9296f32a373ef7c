/** The tokens of the place of the list of works, and what is known of it while its lines are read. */
import type {} from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    /** From the first fence to the last, or to the end of what holds it. */
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
    /** The last fence was read: the next line is outside. */
    _isClosedPlace?: boolean;
  }

  interface ParseContext {
    /** The innermost open place, and where in the current line its content starts. */
    _bibliographyPlace?: { state: ContainerState; lineStart: Token["start"] };
  }
}
