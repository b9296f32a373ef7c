import { counterIn } from "../plural.ts";

const count = counterIn("en");
const works = (n: number): string => count(n, { one: "# work", other: "# works" });

/** The table of works, which the server writes and a script writes anew. */
export const tableInEnglish = {
  select: (title: string) => `Select “${title}”`,
  work: "Work",
  year: "Year",
  record: "Record",
  citedIn: "Cited in",
  places: (n: number) => (n === 0 ? "–" : count(n, { one: "# place", other: "# places" })),
  works,
  allShown: (n: number) => (n === 0 ? "No works" : n === 1 ? works(n) : `All ${works(n)}`),
};
