import { examplePages } from "./example-pages.ts";
import { exampleLibrary, exampleSource } from "./example-source.ts";

/** What a new notebook is made with. */
export interface NewNotebook {
  title: string;
  /** What npm installs Apparatus from. */
  spec: string;
}

/**
 * The files of a new notebook by their paths: its content and settings; all behaviour is in the package.
 * They are texts in modules because npm leaves files such as `.gitignore` out of packages.
 */
export function notebookFiles({ title, spec }: NewNotebook): Record<string, string> {
  return {
    "package.json": manifest(title, spec),
    "observablehq.config.js": config,
    ".gitattributes": "sources/*.txt -text\nsources/*.md -text\n",
    ".gitignore": "node_modules/\n/dist/\n/.dist.*\n/src/pages/.observablehq/\n",
    "README.md": readme(title),
    "references.bib": exampleLibrary,
    ...exampleSource,
    ...examplePages,
  };
}

function manifest(title: string, spec: string): string {
  const contents = {
    private: true,
    type: "module",
    scripts: { start: "apparatus dev", build: "apparatus build", check: "apparatus check" },
    apparatus: { title, lang: "en", style: "apa" },
    dependencies: { apparatus: spec },
  };
  return `${JSON.stringify(contents, null, 2)}\n`;
}

const config = `import { frameworkConfig } from "apparatus/config";

export default frameworkConfig();
`;

function readme(title: string): string {
  return `# ${title.replace(/[\\`*_[\]<>&#]/g, "\\$&")}

- \`npm start\` serves the notebook with live preview
- \`npm run build\` writes the site to \`dist/\`
- \`npm run check\` checks sources, library and notes

| file | holds |
| --- | --- |
| \`references.bib\` | the library: one entry for each work |
| \`sources/<id>.txt\` | the transcript of a source as it was received |
| \`sources/<id>.md\` | the same words, annotated |
| \`src/pages/notes/\` | notes, which cite works and sources |
| \`src/pages/method.md\` | how the notebook handles words, records and figures |
| \`corrections.csv\` | what was corrected, when and why: columns date, about, change, reason |
| \`package.json\` | its key \`apparatus\`: title, language, style, \`url\` of the site, contact, licence |

\`sources/example.*\`, its entry in \`references.bib\` and \`src/pages/notes/first-note.md\` are examples to replace.
Taking the annotations out of \`sources/<id>.md\` must give the bytes of \`sources/<id>.txt\`: the check says where it does not.
`;
}
