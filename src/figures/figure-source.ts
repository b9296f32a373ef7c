/** What must be said of a document wherever a number of its is shown. */
export interface FigureSource {
  id: string;
  title: string;
  /** Who says it, with office: words to print. */
  author?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date?: string;
  lang: string;
  dir: "ltr" | "rtl";
  /** Where it was published, `http…`. */
  original?: string;
  rights?: string;
}
