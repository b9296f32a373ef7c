/** What a rendered document can be written as. */
export const renderFormats = ["html", "json", "markdown", "mdast", "text"] as const;

export type RenderFormat = (typeof renderFormats)[number];
