/** How a citation looks and reads, the strongest reservation first. */
export type CitationState = "inferred" | "disputed" | "not-located" | "cited";
