import { figuresAddress, pageTemplates, worksAddress } from "../../pages/addresses.ts";
/** Templates of a line that name their kind of page, by their paths. */
const templates = Object.fromEntries(
  [
    ["/index", "home"],
    ["/404", "not-found"],
    [`${figuresAddress}index`, "figures"],
    [pageTemplates.figure, "figure"],
    [pageTemplates.source, "source"],
    [`${worksAddress}index`, "works"],
    [pageTemplates.work, "work"],
    [pageTemplates.works, "works"],
  ].map(([path, kind]) => [`src/pages${path}.md`, `<!-- apparatus: ${kind} -->\n`]),
);

const method = `# Method

This notebook presents documents word for word, beside a record of each work that they cite and of each figure that they report.

## Words

A document is shown as its transcript was received. Marks, numbers, links and notes are the notebook’s.

## Records

What a document calls a work, what its record says, and how sure the record is are kept apart. A record is _verified_ when a page named in its evidence confirms it, and _unverified_ until somebody has looked.

## Figures

A reported figure is a number that a document states, bound to the words that state it. Numbers of different documents are never added.

## Corrections

A correction is listed here with its date. There are none so far.

## The rules that every build checks

<!-- apparatus: rules -->
`;

const notes = `# Notes

- [A first note](./first-note)
`;

const firstNote = `# A first note

A note cites works [@genocide, art. 2] and the paragraphs of sources [@example, ¶ 3].

::: {#refs}
:::
`;

/** The pages of a new notebook: templates, and a few that are written. */
export const examplePages: Readonly<Record<string, string>> = {
  ...templates,
  "src/pages/method.md": method,
  "src/pages/notes/index.md": notes,
  "src/pages/notes/first-note.md": firstNote,
};
