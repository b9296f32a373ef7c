/** The table of works, written by the server and again by a script. */
export const tableInEnglish = {
  select: "Select “{title}”",
  work: "Work",
  year: "Year",
  record: "Record",
  citedIn: "Cited in",
  places: { "=0": "–", one: "{count} place", other: "{count} places" },
  works: { one: "{count} work", other: "{count} works" },
  allShown: {
    "=0": "No works",
    one: "{count} work",
    other: "All {count} works",
  },
};
