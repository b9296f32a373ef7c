import { expect, test } from "vitest";
import {
  CodeActionRequest,
  DefinitionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type CodeAction,
  type DocumentSymbol,
  type Location,
  type MarkupContent,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import { edited } from "./edited-notebook.ts";
import { sharedEditor, startEditor } from "./editor.ts";
import { folderWith } from "../cli/run.ts";

const shared = sharedEditor(edited);

const document = "sources/letter.md";
const note = "src/pages/notes/sheep.md";

test.each([
  ["a span", document, "river, p. 12", /^Stone A, A History of the River \\\(1999\\\)/],
  ["a former key", note, "stream", /`river`, book, formerly `stream`, references\.bib:1/],
  ["how sure a record is", note, "ford", /Catalogue record: not yet checked/],
  ["a document", note, "letter;", /A Letter.*`letter`, source document, sources\/letter\.md:1/s],
  ["a figure", document, "lambs}", /^Lambs among them\n\nFigure `lambs` of sources\/letter\.md$/],
  ["a chart", document, "lost:", /^Sheep reported lost\n\nThe letter does not say [^\n]+\n\nChart/],
  ["a figure of an address", note, "sheep).", /^Sheep reported lost/],
  ["an entry", "references.bib", "ford,", /^Brook/],
])("what is said of %s", async (_, path, words, expected) => {
  const hover = await shared().connection.sendRequest(HoverRequest.type, await at(path, words));
  expect((hover?.contents as MarkupContent | undefined)?.value).toMatch(expected);
});

test.each([
  ["a key", document, "river, p. 12", "references.bib", "river"],
  ["a former key", note, "stream", "references.bib", "river"],
  ["a document", note, "letter;", "sources/letter.md", ""],
  ["a figure", document, "lambs}", "sources/letter.md", "lambs"],
  ["a figure of a table", "sources/letter.comparisons.csv", "sheep,ford", document, "sheep"],
  ["a related entry", "references.bib", "river}", "references.bib", "river"],
])("where %s is declared", async (_, path, words, expected, word) => {
  const found = await shared().connection.sendRequest(
    DefinitionRequest.type,
    await at(path, words),
  );
  const [place] = found as Location[];
  expect(place?.uri).toBe(shared().uri(expected));
  expect(textIn(place!)).toBe(word);
});

test("what names a work is found in every file", async () => {
  const params = { ...(await at(note, "ford")), context: { includeDeclaration: true } };
  const found = await shared().connection.sendRequest(ReferencesRequest.type, params);
  expect(found?.map(({ uri }) => relative(uri)).sort()).toEqual([
    "references.bib",
    "sources/letter.claims.csv",
    "sources/letter.claims.csv",
    "sources/letter.claims.csv",
    "sources/letter.comparisons.csv",
    "sources/reply.md",
    note,
  ]);
});

test("a work is renamed in every file, except where a former key names it", async () => {
  const changed = await renamed(document, "river, p. 12", "stone1999");
  expect(changed.get("references.bib")).toContain("@book{stone1999, title");
  expect(changed.get("references.bib")).toContain("ids = {stream}");
  expect(changed.get("references.bib")).toContain("related = {stone1999}");
  expect(changed.get(document)).toContain("as-cited:\n  stone1999:");
  expect(changed.get(document)).toContain("[the history](<@stone1999, p. 12>)");
  const claims = "sources/letter.claims.csv";
  expect([...changed.keys()].sort()).toEqual(["references.bib", claims, document]);
});

test.each([
  [
    "river",
    "stone1999",
    "@book{stone1999, title = {A History of the River}",
    "ids = {river, stream}",
  ],
  [
    "ford",
    "brook2004",
    "@article{brook2004,\n  ids = {ford}, title = {Fords}",
    "related = {river}",
  ],
])("on request, the entry of %s keeps its old key", async (words, newName, ...parts) => {
  const folder = folderWith(edited);
  const editor = await startEditor(folder, { initializationOptions: { keepFormerKeys: true } });
  const library = "references.bib";
  await editor.open(library);
  const edit = await editor.connection.sendRequest(RenameRequest.type, {
    textDocument: { uri: editor.uri(library) },
    position: editor.rangeOf(library, words).start,
    newName,
  });
  const changed = applied(library, edit?.changes?.[editor.uri(library)] ?? []);
  for (const part of parts) expect(changed).toContain(part);
  await editor.close();
});

test("a work is renamed in the claims about it", async () => {
  const changed = await renamed(note, "ford", "brook2004");
  const claims = edited["sources/letter.claims.csv"]!;
  expect(changed.get("sources/letter.claims.csv")).toBe(
    claims.replaceAll("@ford", "@brook2004").replace(",ford,", ",brook2004,"),
  );
});

test("a figure is renamed where it is marked, declared, charted, compared, claimed, corrected and shown", async () => {
  const changed = await renamed(document, "sheep}", "ewes");
  expect(changed.get(document)).toBe(
    edited[document]!.replace("  sheep:\n", "  ewes:\n")
      .replace("part-of: sheep", "part-of: ewes")
      .replace("whole: sheep", "whole: ewes")
      .replace("{#sheep}", "{#ewes}"),
  );
  expect(changed.get("sources/letter.comparisons.csv")).toContain("\newes,ford");
  expect(changed.get("sources/letter.claims.csv")).toContain("\newes,denies,");
  expect(changed.get("corrections.csv")).toContain(",letter/ewes,");
  expect(changed.get(note)).toContain("(/figures/letter/ewes)");
});

test.each([
  [document, "river, p. 12", "ford", "`ford` is the key of another work"],
  [document, "river, p. 12", "a b", "Expected letters"],
  [document, "sheep}", "lambs", "`lambs` is the id of another figure"],
  [document, "sheep}", "Sheep", "Expected small letters"],
  [note, "letter;", "post", "`letter` is a document: rename its files"],
  [note, "Fifty", "x", "There is no citation key or figure id here"],
])("refuses to rename in %s, %s, to %s", async (path, words, newName, reason) => {
  const place = await at(path, words);
  await expect(
    shared().connection.sendRequest(RenameRequest.type, { ...place, newName }),
  ).rejects.toThrow(reason);
});

test("what will be renamed is shown first", async () => {
  const place = await at(note, "stream");
  expect(await shared().connection.sendRequest(PrepareRenameRequest.type, place)).toEqual({
    range: shared().rangeOf(note, "stream"),
    placeholder: "river",
  });
});

test.each([
  ["an unknown key", document, "[x](@ford)", "[x](@for)", ["`for` is `ford`"]],
  [
    "an unmarked figure",
    document,
    ":figure[7]{#lambs}",
    ":figure[7]{#lamb}",
    ["`lamb` is `lambs`"],
  ],
  ["a bare handle", note, "@ford is", "@forde is", ["`forde` is `ford`"]],
  [
    "a broken link",
    note,
    "(/figures/letter/sheep)",
    "(/figures/letter/shep)",
    ["`/figures/letter/shep` is `/figures/letter/sheep`"],
  ],
  [
    "a slip in the front matter",
    document,
    "title: A Letter",
    "titel: A Letter",
    ["`titel` is `title`"],
  ],
])("fixes %s", async (_, path, sound, broken, titles) => {
  const editor = shared();
  await at(path, "");
  const text = edited[path]!.includes(sound) ? edited[path]! : `${edited[path]}\n${sound}\n`;
  editor.change(path, text.replace(sound, broken));
  await editor.diagnostics(path);
  const wrong = editor.rangeOf(path, broken);
  const range = { start: wrong.start, end: wrong.end };
  const textDocument = { uri: editor.uri(path) };
  const found = (await editor.connection.sendRequest(CodeActionRequest.type, {
    ...{ textDocument, range },
    context: { diagnostics: [] },
  })) as CodeAction[];
  const fixes = found.filter(({ kind }) => kind === "quickfix");
  expect(fixes.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
  const chosen = fixes.find(({ title }) => title === titles[0]);
  expect(applied(path, chosen?.edit?.changes?.[editor.uri(path)] ?? [])).toBe(text);
  editor.change(path, edited[path]!);
});

test("all safe fixes of a document are one action", async () => {
  const editor = shared();
  await at(document, "");
  const broken = edited[document]!.replace("(<@river,", "(<@rivr,").replace("{#lambs}", "{#lamb}");
  editor.change(document, broken);
  await editor.diagnostics(document);
  const found = (await editor.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: editor.uri(document) },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ["source.fixAll"] },
  })) as CodeAction[];
  expect(found.map(({ kind }) => kind)).toEqual(["source.fixAll.apparatus"]);
  const edits = found[0]?.edit?.changes?.[editor.uri(document)] ?? [];
  expect(applied(document, edits)).toBe(edited[document]);
  editor.change(document, edited[document]!);
});

test.each([
  [document, ["1 We lost 50 sheep, 20 lambs among them, says the history.", "2 So does a reply."]],
  [note, ["Sheep", "  1 Fifty were lost [@letter; see @ford, pp. 3-4], as @stream […"]],
  ["references.bib", ["river: A History of the River", "ford: Fords"]],
])("outlines %s", async (path, expected) => {
  await at(path, "");
  const textDocument = { uri: shared().uri(path) };
  const found = await shared().connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  expect(lines(found as DocumentSymbol[])).toEqual(expected);
});

function lines(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${name}${detail ? `: ${detail}` : ""}`,
    ...lines(children, `${indent}  `),
  ]);
}

/** The place of words in a file, which is opened. */
async function at(path: string, words: string) {
  const editor = shared();
  if (!editor.isOpen(path)) await editor.open(path);
  const textDocument = { uri: editor.uri(path) };
  return { textDocument, position: editor.rangeOf(path, words).start };
}

/** The texts of the files that a rename changes. */
async function renamed(path: string, words: string, newName: string): Promise<Map<string, string>> {
  const params = { ...(await at(path, words)), newName };
  const edit = (await shared().connection.sendRequest(RenameRequest.type, params)) as WorkspaceEdit;
  return new Map(
    Object.entries(edit.changes ?? {}).map(([uri, edits]) => {
      const changed = relative(uri);
      return [changed, applied(changed, edits)];
    }),
  );
}

function relative(uri: string): string {
  return uri.slice(shared().uri(".").length + 1);
}

function textOf(path: string): string {
  return shared().isOpen(path) ? shared().text(path) : edited[path]!;
}

function applied(path: string, edits: readonly TextEdit[]): string {
  const text = textOf(path);
  return edits
    .map(({ range, newText }) => ({
      start: offset(text, range.start),
      end: offset(text, range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end),
      text,
    );
}

function offset(text: string, { line, character }: TextEdit["range"]["start"]): number {
  const before = text.split("\n").slice(0, line);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + character;
}

function textIn({ uri, range }: Location): string {
  const text = textOf(relative(uri));
  return text.slice(offset(text, range.start), offset(text, range.end));
}
