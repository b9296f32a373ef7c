import { examplePages } from "./example-pages.ts";
import { galleryLibrary, libraryHead } from "./gallery/gallery-library.ts";
import { galleryNotes } from "./gallery/gallery-notes.ts";
import { gallerySource } from "./gallery/gallery-source.ts";
import type { NewNotebook } from "./new-notebook.ts";
import { publishingTo } from "./publish-files.ts";
import { readmeOf } from "./readme.ts";

/**
 * The files of a new notebook by path, except its manifest: only content, because all behaviour is in the package.
 * They are texts in modules because npm leaves files such as `.gitignore` out of packages.
 */
export function notebookFiles(made: NewNotebook): Record<string, string> {
  const publishing = publishingTo(made.host, made.slug);
  return {
    "observablehq.config.js": config,
    ".gitattributes": "sources/*.txt -text\nsources/*.md -text\n",
    ".gitignore": "node_modules/\n/dist/\n/.dist.*\n/src/pages/.observablehq/\n",
    ".vscode/settings.json": editor,
    "README.md": readmeOf(made, publishing),
    ...publishing?.files,
    ...examplePages,
    ...(made.withGallery
      ? { ...gallerySource, ...galleryNotes, "references.bib": galleryLibrary }
      : { "references.bib": libraryHead, "sources/.gitkeep": "" }),
    "src/pages/notes/index.md": made.withGallery
      ? "# Notes\n\n- [A note with a bit of everything](./gallery)\n"
      : "# Notes\n\nEach note is a Markdown file beside this one, and a link here.\n",
  };
}

const config = `import { frameworkConfig } from "apparatus/config";

export default frameworkConfig();
`;

/** Lets Visual Studio Code complete the settings in `package.json`. */
const editor = `{
  "json.schemas": [
    {
      "fileMatch": ["/package.json"],
      "url": "./node_modules/apparatus/docs/schemas/package.schema.json"
    }
  ]
}
`;
