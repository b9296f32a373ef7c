import {
  documentsAddress,
  figuresAddress,
  howSureAddress,
  pageTemplates,
  resultsAddress,
  rulesAddress,
  worksAddress,
} from "../../pages/addresses.ts";
/** One-line templates that name their kind of page, by path. */
const templates = Object.fromEntries(
  [
    ["/index", "home"],
    ["/404", "not-found"],
    [howSureAddress, "how-sure"],
    [resultsAddress, "search"],
    [rulesAddress, "rules"],
    [`${figuresAddress}index`, "figures"],
    [pageTemplates.figure, "figure"],
    [`${documentsAddress}index`, "documents"],
    [pageTemplates.sources, "documents"],
    [pageTemplates.figures, "figures"],
    [pageTemplates.figuresOf, "figures-of"],
    [pageTemplates.moreFiguresOf, "figures-of"],
    [pageTemplates.source, "source"],
    [`${worksAddress}index`, "works"],
    [pageTemplates.work, "work"],
    [pageTemplates.works, "works"],
  ].map(([path, kind]) => [`src/pages${path}.md`, `<!-- apparatus: ${kind} -->\n`]),
);

const method = `# Method

This notebook presents documents word for word, with a record of each work they cite and each figure they report. We report who said what; we make no claims of our own.

## Words

We show a document as we received its transcript. Marks, numbers, links and notes are ours.

## Records

We keep apart what a document calls a work, what its catalogue record says, and how well that record is confirmed. [How sure is this?](./how-sure) explains the labels.

## Figures

A reported figure is a number that a document states, tied to the words that state it. We never add numbers from different documents.

## Corrections

Each correction is listed here with its date, from \`corrections.csv\`.

<!-- apparatus: corrections -->

## Rules

Every build checks [these rules](./rules).
`;

/** The pages of a new notebook: templates, and a few written pages. */
export const examplePages: Readonly<Record<string, string>> = {
  ...templates,
  "src/pages/method.md": method,
};
