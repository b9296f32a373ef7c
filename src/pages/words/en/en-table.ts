/** The table of works, which the server writes and a script writes anew. */
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
