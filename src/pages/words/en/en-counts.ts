import { counterIn } from "../plural.ts";

const count = counterIn("en");

/** Numbers of things. */
export const counted = {
  works: (n: number) => count(n, { one: "# work", other: "# works" }),
  worksCited: (n: number) => count(n, { one: "# work cited", other: "# works cited" }),
  documents: (n: number) => count(n, { one: "# document", other: "# documents" }),
  charts: (n: number) => count(n, { one: "# chart", other: "# charts" }),
  citations: (n: number) => count(n, { one: "# citation", other: "# citations" }),
  paragraphs: (n: number) => count(n, { one: "# paragraph", other: "# paragraphs" }),
  figures: (n: number) => count(n, { one: "# figure", other: "# figures" }),
  figuresReported: (n: number) =>
    count(n, { one: "# figure reported", other: "# figures reported" }),
  reportedFigures: (n: number) =>
    count(n, { one: "# reported figure", other: "# reported figures" }),
  places: (n: number) => count(n, { one: "# place", other: "# places" }),
  bytes: (n: number) => count(n, { one: "# byte", other: "# bytes" }),
};
