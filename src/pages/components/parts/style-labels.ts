/** What styles are called where a page offers them. */
export const styleLabels: Readonly<Record<string, string>> = {
  aglc: "AGLC 4",
  apa: "APA 7",
  bluebook: "Bluebook 21",
  chicago: "Chicago 17 (notes and bibliography)",
  oscola: "OSCOLA 4",
};
