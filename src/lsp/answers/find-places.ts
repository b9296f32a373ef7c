import type { Location } from "vscode-languageserver/node";
import type { Desk } from "../desk.ts";
import { keyOf } from "../names/name.ts";
import { nameAt, placesOf, type FoundPlace } from "../names/names-in.ts";

/** Where the name at a position is declared: the entry of a work, or its document; the front matter of a figure. */
export function definition(desk: Desk, path: string, offset: number): Location[] {
  const place = nameAt(desk, path, offset);
  if (!place) return [];
  const { name } = place;
  const declared = placesOf(desk, name).filter(({ isDeclaration }) => isDeclaration);
  if (declared.length > 0 || name.kind !== "work")
    return declared.map((one) => toLocation(desk, one));
  const key = keyOf(name.key, desk.library());
  if (!desk.sources().includes(key)) return [];
  const start = { line: 0, character: 0 };
  return [{ uri: desk.uriOf(`sources/${key}.md`), range: { start, end: start } }];
}

/** Every place with the same name. */
export function references(
  desk: Desk,
  path: string,
  offset: number,
  withDeclaration: boolean,
): Location[] {
  const place = nameAt(desk, path, offset);
  if (!place) return [];
  return placesOf(desk, place.name)
    .filter(({ isDeclaration }) => withDeclaration || !isDeclaration)
    .map((one) => toLocation(desk, one));
}

function toLocation(desk: Desk, { path, document, start, end }: FoundPlace): Location {
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { uri: desk.uriOf(path), range };
}
