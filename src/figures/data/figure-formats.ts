/** What reported figures can be written as. */
export const figureFormats = ["csv", "json", "markdown", "r", "python"] as const;

export type FigureFormat = (typeof figureFormats)[number];
