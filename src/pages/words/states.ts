/** How a citation looks and reads, strongest reservation first. */
export type CitationState = "inferred" | "disputed" | "not-located" | "cited";
