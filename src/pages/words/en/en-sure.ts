/** The page that explains the labels of records. */
export const sureInEnglish = {
  title: "How sure is this?",
  about:
    "Every work here has a label. It says what we saw of the work’s catalogue record. It never says whether what the work claims is true.",
  labels: "The labels of records",
  marks: "Other marks",
  example: "Example: {work}.",
  noExample: "No work of this notebook has this label.",
  inferredMeans:
    "The document does not name the work. We think it means this one, and give our reason beside the citation.",
  unconfirmedMeans: "We keep this value, but have not seen it confirmed.",
  numbers: "Numbers",
  aboutNumbers:
    "A number has no such label. It stands with its source, its date, the exact words and what it counts. Numbers of different sources are never added or averaged.",
};
