import { expect, test } from "vitest";
import {
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionItem,
  type CompletionList,
} from "vscode-languageserver-protocol/node";
import { edited } from "./edited-notebook.ts";
import { sharedEditor, type Editor } from "./editor.ts";

const shared = sharedEditor(edited);

/** What is typed at `|`, at the end of a file or in place of its text. */
const letter = (typed: string): string => edited["sources/letter.md"]! + typed;
const front = (yaml: string): string => `---\ntitle: A\nlang: en\n${yaml}\n---\n\nWords.\n`;

test.each([
  ["a key", "sources/letter.md", letter("[x](@riv|"), ["river"]],
  ["a title", "src/pages/notes/sheep.md", "As [@histo|", ["river"]],
  ["an author", "src/pages/notes/sheep.md", "As [see @Brook|", ["ford"]],
  ["a year", "src/pages/notes/sheep.md", "As [-@2004|", ["ford"]],
  ["a former key", "src/pages/notes/sheep.md", "As [@{strea|", ["river"]],
  ["a document", "src/pages/notes/sheep.md", "@A_Let|", ["letter"]],
  ["a label in brackets", "src/pages/notes/sheep.md", "[@river, para|", ["para."]],
  ["a label after a key", "src/pages/notes/sheep.md", "@river [chap|", ["chap."]],
  ["a label in a span", "sources/letter.md", letter("[x](<@ford, annex|"), ["annex"]],
  [
    "a figure to mark",
    "sources/letter.md",
    letter(":figure[7]{#|").replace("{#lambs}", ""),
    ["lambs", "sheep"],
  ],
  [
    "figures of an address",
    "src/pages/notes/sheep.md",
    "![](/figures/letter/|",
    ["sheep", "lambs", "lost"],
  ],
  ["a document of an address", "src/pages/notes/sheep.md", "[x](/figures/|", ["letter", "reply"]],
  ["a key of the front matter", "sources/letter.md", front("righ|"), ["rights"]],
  [
    "a key of a figure",
    "sources/letter.md",
    front("figures:\n  a:\n    label: A\n    un|"),
    ["unit"],
  ],
  ["a value of the schema", "sources/letter.md", front("form: |"), ["markdown", "plain"]],
  [
    "a whole",
    "sources/letter.md",
    front("figures:\n  a:\n    label: A\n  b:\n    part-of: |"),
    ["a"],
  ],
  ["as cited", "sources/letter.md", front("as-cited:\n  for|"), ["ford"]],
  ["a work of a comparison", "sources/letter.comparisons.csv", "figure,work\nsheep,for|", ["ford"]],
  ["a figure of a claim", "sources/letter.claims.csv", "about,side\nlam|", ["lambs"]],
  ["a work of a claim", "sources/letter.claims.csv", "about,side\n@for|", ["ford"]],
  ["a figure of a correction", "corrections.csv", "date,about\n2025-01-01,letter/lam|", ["lambs"]],
  [
    "a related entry",
    "references.bib",
    `${edited["references.bib"]}@book{a, related = {riv|`,
    ["river"],
  ],
])("completes %s", async (_, path, marked, expected) => {
  const editor = shared();
  const items = await completed(editor, path, marked);
  const typed = /[\w-]*$/.exec(marked.slice(0, marked.indexOf("|")))![0];
  const fitting = items.filter(({ filterText, label }) => fits(filterText ?? label, typed));
  expect(fitting.map(({ textEdit }) => textEdit?.newText).slice(0, expected.length)).toEqual(
    expected,
  );
});

test("a completion replaces what was typed, and says which work it is", async () => {
  const editor = shared();
  const [first] = await completed(editor, "src/pages/notes/sheep.md", "[see @hist|");
  expect(await editor.connection.sendRequest(CompletionResolveRequest.type, first!)).toMatchObject({
    label: "river",
    labelDetails: { description: "Stone 1999" },
    detail: "Stone A, A History of the River (1999)",
    textEdit: { newText: "river", range: { start: { character: 6 }, end: { character: 10 } } },
  });
});

test.each(["me@example|", "\\@riv|", "a, b|", "plain words |"])(
  "proposes nothing after %s",
  async (marked) => {
    const editor = shared();
    expect(await completed(editor, "src/pages/notes/sheep.md", marked)).toEqual([]);
  },
);

/** Editors show what contains the typed letters in order. */
function fits(text: string, typed: string): boolean {
  const pattern = [...typed].map((letter) => letter.replace(/\W/, "\\$&")).join(".*");
  return new RegExp(pattern, "is").test(text);
}

async function completed(editor: Editor, path: string, marked: string): Promise<CompletionItem[]> {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  if (!editor.isOpen(path)) await editor.open(path);
  editor.change(path, text);
  // The works are known once the notebook has been checked.
  await editor.diagnostics(path);
  const lines = text.slice(0, offset).split("\n");
  const position = { line: lines.length - 1, character: lines.at(-1)!.length };
  const textDocument = { uri: editor.uri(path) };
  const list = await editor.connection.sendRequest(CompletionRequest.type, {
    textDocument,
    position,
  });
  editor.change(path, edited[path]!);
  const items = (list as CompletionList | null)?.items ?? [];
  return items.toSorted((a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label));
}
