/** The tokens of reported figures. */
declare module "micromark-util-types" {
  interface TokenTypeMap {
    /** `:figure[words]{#id}`. */
    figureMark: "figureMark";
    /** `:figure` before a `[` without the end of a figure: text. */
    figureStart: "figureStart";
    /** `:figure` of a figure. */
    figureName: "figureName";
    figureMarker: "figureMarker";
    figureWords: "figureWords";
    /** `]{#id}`. */
    figureEnd: "figureEnd";
    figureId: "figureId";
  }

  interface Token {
    /** On the end of a figure: the label start of its words. */
    _figureOpening?: Token;
    /** Of the label start of a figure: how many `]` of its words close a bracket that a backslash makes text. */
    _figureClosed?: number;
  }

  interface TokenizeContext {
    /** Offsets of the `[` of `:figure[`. */
    _figureOffsets?: Set<number>;
    /** The offset of the `[` of the latest figure. */
    _lastFigureOffset?: number;
  }
}

export {};
