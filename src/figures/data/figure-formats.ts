/** The formats for reported figures. */
export const figureFormats = ["csv", "json", "markdown", "r", "python"] as const;

export type FigureFormat = (typeof figureFormats)[number];
