/** The formats that a document can be rendered to. */
export const renderFormats = ["html", "json", "markdown", "mdast", "text"] as const;

export type RenderFormat = (typeof renderFormats)[number];
