import type { NewNotebook } from "./new-notebook.ts";
import type { publishingTo } from "./publish-files.ts";

/** The README of a new notebook: what is where, how to continue, and where the docs are. */
export function readmeOf(
  { title, withGallery }: NewNotebook,
  publishing: ReturnType<typeof publishingTo>,
): string {
  const examples = withGallery
    ? "`sources/example.*`, the entries of `references.bib` and `src/pages/notes/gallery.md` are examples: look at them, then replace them.\n\n"
    : "";
  const steps = publishing
    ? `On ${publishing.name}: ${publishing.steps}`
    : "`dist/` is the whole site, for any host of static files.";
  return `# ${title.replace(/[\\`*_[\]<>&#]/g, "\\$&")}

- \`npm start\` serves the notebook with live preview
- \`npm run check\` checks sources, library and notes
- \`npm run build\` writes the site to \`dist/\`

## What is where

| file | holds |
| --- | --- |
| \`references.bib\` | the library: one entry for each work |
| \`sources/<id>.txt\` | the transcript of a source as it was received |
| \`sources/<id>.md\` | the same words, annotated |
| \`src/pages/notes/\` | notes, which cite works and sources |
| \`src/pages/method.md\` | how the notebook handles words, records and figures |
| \`corrections.csv\` | what was corrected, when and why: columns date, about, change, reason |
| \`package.json\` | its key \`apparatus\`: title, language, style, \`url\` of the site, contact, licence |

${examples}## Next

1. Take in a document of your own: \`npx apparatus add-source paper.pdf\`
2. Bring in your library: \`npx apparatus import library.ris --write\`
3. Write a note in \`src/pages/notes/\`, and link it in \`src/pages/notes/index.md\`

Taking the annotations out of \`sources/<id>.md\` must give the bytes of \`sources/<id>.txt\`: the check says where it does not.

## Publish

${steps}

Set \`url\` in \`package.json\` once you know the address. If Apparatus was installed from a file, keep that file in this folder and in the repository.

## Docs

The docs come with the package: [a tutorial of ten minutes](node_modules/apparatus/docs/tutorial.md) and [all pages](node_modules/apparatus/docs/README.md).
\`npx apparatus --help\` lists the commands.
`;
}
