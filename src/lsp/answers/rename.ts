import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameResult,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { declaredId } from "../../figures/declaration-schema.ts";
import type { Desk } from "../desk.ts";
import { declaredIds, frontMatterOf } from "../front-matter-text.ts";
import { keyOf, type Name, type NamePlace } from "../names/name.ts";
import { nameAt, placesOf, type FoundPlace } from "../names/names-in.ts";

/** A key that can be written without braces in texts, and in a library. */
const plainKey = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[-:.+/](?=[\p{L}\p{N}_]))*$/u;

/** What is renamed at a position, with its current name. */
export function prepareRename(desk: Desk, path: string, offset: number): PrepareRenameResult {
  const { place, name } = renamedAt(desk, path, offset);
  const document = desk.document(path)!;
  const range = { start: document.positionAt(place.start), end: document.positionAt(place.end) };
  return { range, placeholder: written(name) };
}

/**
 * Rename a work or a figure everywhere. Places that use a former key of the work keep it.
 *
 * @param keepsFormer
 *   Whether to add the old key to the entry (`ids`), so that it still leads to the work.
 */
export function rename(
  desk: Desk,
  path: string,
  offset: number,
  next: string,
  keepsFormer: boolean,
): WorkspaceEdit {
  const { name } = renamedAt(desk, path, offset);
  const problem = problemOf(desk, name, next);
  if (problem !== undefined) throw refusal(problem);
  const old = written(name);
  const places = placesOf(desk, name).filter(({ name: one }) => written(one) === old);
  const changes = new Map<string, TextEdit[]>();
  for (const place of places) {
    const { document, start, end, isDeclaration } = place;
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const uri = desk.uriOf(place.path);
    const edits = changes.get(uri) ?? [];
    changes.set(uri, edits);
    edits.push({ range, newText: next });
    if (keepsFormer && isDeclaration && name.kind === "work") edits.push(formerKey(place, old));
  }
  return { changes: Object.fromEntries(changes) };
}

/** The old key in the entry: before its other former keys, or as a new field. */
function formerKey({ document, start, end }: FoundPlace, old: string): TextEdit {
  const text = document.getText();
  const next = text.indexOf("\n@", start);
  const entry = text.slice(start, next < 0 ? undefined : next);
  const has = /\bids\s*=\s*[{"]\s*/i.exec(entry);
  const at = document.positionAt(has ? start + has.index + has[0].length : end);
  const newText = has ? `${old}, ` : `,\n  ids = {${old}}`;
  return { range: { start: at, end: at }, newText };
}

/** At a former key, the work’s current key is renamed. */
function renamedAt(desk: Desk, path: string, offset: number): { place: NamePlace; name: Name } {
  const place = nameAt(desk, path, offset);
  if (!place) throw refusal("There is no citation key or figure id here");
  const { name } = place;
  if (name.kind === "figure") return { place, name };
  const library = desk.library();
  const key = keyOf(name.key, library);
  if (library.entry(key) === undefined || library.fileOf(key)?.startsWith("sources/")) {
    throw refusal(
      library.has(key)
        ? `\`${key}\` is a document: rename its files in sources/`
        : `\`${key}\` is not a key in the library`,
    );
  }
  return { place, name: { kind: "work", key } };
}

function problemOf(desk: Desk, name: Name, next: string): string | undefined {
  if (name.kind === "work") {
    if (!plainKey.test(next)) return "Expected letters, digits, and -:.+/_ between them";
    return desk.library().has(next) ? `\`${next}\` is the key of another work` : undefined;
  }
  if (!new RegExp(declaredId.pattern).test(next)) return `Expected ${declaredId.description}`;
  const frontMatter = frontMatterOf(desk.document(`sources/${name.source}.md`)?.getText() ?? "");
  const isTaken = frontMatter && declaredIds(frontMatter).some(({ id }) => id === next);
  return isTaken ? `\`${next}\` is the id of another figure or chart` : undefined;
}

function written(name: Name): string {
  return name.kind === "work" ? name.key : name.id;
}

function refusal(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
