import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Desk } from "../desk.ts";
import { isSameName, type Name, type NamePlace } from "./name.ts";
import { namesInBibtex } from "./names-in-bibtex.ts";
import { namesInMarkdown } from "./names-in-markdown.ts";
import { namesInTable } from "./names-in-tables.ts";

const known = new WeakMap<TextDocument, { version: number; places: NamePlace[] }>();

/** The names in a file, in order. */
export function namesIn(path: string, document: TextDocument): readonly NamePlace[] {
  const before = known.get(document);
  if (before?.version === document.version) return before.places;
  const places = read(path, document.getText()).sort((a, b) => a.start - b.start);
  known.set(document, { version: document.version, places });
  return places;
}

function read(path: string, text: string): NamePlace[] {
  if (path.endsWith(".bib")) return namesInBibtex(text);
  if (path.endsWith(".csv")) return namesInTable(path, text);
  return path.endsWith(".md") ? namesInMarkdown(path, text) : [];
}

/** The name at an offset of a file, or just before it. */
export function nameAt(desk: Desk, path: string, offset: number): NamePlace | undefined {
  const document = desk.document(path);
  if (!document || !desk.files().includes(path)) return undefined;
  return namesIn(path, document).find(({ start, end }) => start <= offset && offset <= end);
}

/** A place and its file. */
export interface FoundPlace extends NamePlace {
  path: string;
  document: TextDocument;
}

/** Every place of the notebook with the same name. */
export function placesOf(desk: Desk, name: Name): FoundPlace[] {
  const library = desk.library();
  return desk.files().flatMap((path) => {
    const document = desk.document(path);
    if (!document) return [];
    return namesIn(path, document)
      .filter((place) => isSameName(place.name, name, library))
      .map((place) => ({ ...place, path, document }));
  });
}
