/** What fields of a record are called on a page; a field that is not here has its own name. */
export const fieldLabels: Readonly<Record<string, string>> = {
  adopted: "Adopted",
  alias: "Also known as",
  annotation: "Note of the notebook",
  articles: "Articles",
  author: "Author",
  date: "Date",
  depositary: "Depositary",
  doi: "DOI",
  edition: "Edition",
  editora: "With",
  eprint: "Number in a database",
  eprinttype: "Database",
  eventdate: "Date of the event",
  inforce: "In force",
  institution: "Institution",
  isbn: "ISBN",
  journaltitle: "Published in",
  langid: "Language",
  language: "Languages of the text",
  lccn: "Library of Congress number",
  location: "Place",
  note: "Note",
  number: "Number",
  opened: "Opened for signature",
  organization: "Body",
  pages: "Page",
  pagetotal: "Pages",
  publisher: "Publisher",
  resolution: "UN General Assembly resolution",
  shorttitle: "Short title",
  subtitle: "Subtitle",
  title: "Title",
  translator: "Translator",
  type: "Type",
  url: "Address",
  volume: "Volume",
};

/** What fields of a treaty's record are called, where they mean something else there. */
export const treatyLabels: Readonly<Record<string, string>> = {
  journaltitle: "Treaty series",
  location: "Place of adoption",
  number: "Registration number",
};

/** Fields that the page shows elsewhere, or that only programs need. */
export const hiddenFields: ReadonlySet<string> = new Set([
  "authortype",
  "editoratype",
  "entrysubtype",
  "evidence",
  "ids",
  "pagination",
  "unconfirmed",
  "verification",
  "verifiedon",
]);
