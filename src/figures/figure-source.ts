/** What must be said about a document wherever one of its numbers is shown. */
export interface FigureSource {
  id: string;
  title: string;
  /** Who says it, with office, for print. */
  author?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string;
  lang: string;
  dir: "ltr" | "rtl";
  /** Where it was published, `http…`. */
  original?: string;
  rights?: string;
}
