/** What fields of a record are called; a field that is not here has its own name. */
const fields = new Map(
  Object.entries({
    adopted: "Adopted",
    alias: "Also known as",
    annotation: "Our note",
    articles: "Articles",
    author: "Author",
    date: "Date",
    depositary: "Depositary",
    doi: "DOI",
    edition: "Edition",
    editora: "With",
    eprint: "Database ID",
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
    organization: "Issued by",
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
  }),
);

/** What fields of a treaty’s record are called, where they mean something else there. */
const treatyFields = new Map(
  Object.entries({
    journaltitle: "Treaty series",
    location: "Place of adoption",
    number: "Registration number",
  }),
);

export const fieldLabelsInEnglish = { fields, treatyFields };
