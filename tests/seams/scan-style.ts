import { VFile } from "vfile";
import { loadStyle } from "../../src/citations/style.ts";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { render } from "../../src/remark/render/render-document.ts";
import { findFaults, type Fault } from "./find-faults.ts";

export { styleNames } from "../../src/catalogue/csl-catalogue.ts";

/** A document to scan, and the library that it cites. */
export interface ScannedDocument {
  name: string;
  text: string;
  library: string;
}

/** Faults of a document in a style: in its sentences and notes, and in the list of works. */
export interface Scan {
  body: Fault[];
  list: Fault[];
}

/** Render a document in a style of the catalogue, and check the result. */
export function scanStyle(name: string, { name: path, text, library }: ScannedDocument): Scan {
  const style = loadStyle(name);
  if (!style) return { body: [{ kind: "no style", at: name }], list: [] };
  const open = opened(library);
  const file = new VFile({ path, value: text });
  const options = { library: open, style };
  const whole = render(file, { ...options, to: "text" });
  const entries = new Set(
    (file.data.citations?.bibliography ?? []).map((entry) =>
      [entry.label, ...entry.parts.map((part) => part.text)].filter(Boolean).join(" "),
    ),
  );
  const lines = whole.split("\n");
  const isEntry = (line: string): boolean =>
    [...entries].some((entry) => line !== "" && (line.endsWith(entry) || line.includes(entry)));
  const isFrench = /^lang: fr/m.test(text) || style.locale?.startsWith("fr") === true;
  return {
    body: [
      ...findFaults(lines.filter((line) => !isEntry(line)).join("\n"), isFrench),
      ...authorFaults(file),
    ],
    list: findFaults(lines.filter(isEntry).join("\n"), isFrench),
  };
}

const libraries = new Map<string, Library>();

/** A library is opened once for all styles. */
function opened(text: string): Library {
  const library =
    libraries.get(text) ?? openLibrary([new VFile({ path: "library.bib", value: text })]);
  libraries.set(text, library);
  return library;
}

/** Authors in the text that are empty, or contain more than names and the words between them. */
function authorFaults(file: VFile): Fault[] {
  return (file.data.citations?.citations ?? [])
    .filter(({ node }) => node.form === "in-text")
    .flatMap(({ author: before = [], parts, node }) => {
      const text = [...before, ...parts].map((part) => part.text).join("");
      const author = /^[^([{<¹²³⁰⁴-⁹]*/.exec(text)?.[0].trim() ?? "";
      const key = node.items[0]?.key ?? "";
      return /\p{L}/u.test(author) || isInNote(file, node.position?.start.offset)
        ? []
        : [{ kind: "empty author", at: `${key}: ${text}` }];
    });
}

/** In a footnote a note style writes the whole citation, beginning with its own brackets. */
function isInNote(file: VFile, offset = 0): boolean {
  return /(?:^|\n)\[\^[^\n]*$/.test(String(file).slice(0, offset));
}
