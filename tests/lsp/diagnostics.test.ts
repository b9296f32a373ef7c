import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-protocol/node";
import type { CheckMessage } from "../../src/notebook/check-message.ts";
import { rangeOfMessage } from "../../src/lsp/to-diagnostic.ts";
import { apparatus, folderWith, sound } from "../cli/run.ts";
import { withOpenTexts } from "../../src/file-texts.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { siteFacts } from "../../src/pages/files/checked-site.ts";
import { anEdit, edited, rangeOf } from "./edited-notebook.ts";
import { startEditor } from "./editor.ts";

test("unsaved text is checked, in every file it affects", async () => {
  const folder = folderWith(sound);
  const editor = await startEditor(folder);
  onTestFinished(async () => void (await editor.close()));
  await editor.open("sources/letter.md");
  expect(codes(await editor.diagnostics("sources/letter.md"))).toEqual([]);

  editor.change("sources/letter.md", editor.text("sources/letter.md").replace("@river", "@rivr"));
  const said = await editor.diagnostics("sources/letter.md");
  expect(codes(said)).toEqual(["sources/letter.md unknown-key"]);
  const [diagnostic] = said.get("sources/letter.md") ?? [];
  expect(diagnostic).toMatchObject({
    range: editor.rangeOf("sources/letter.md", "rivr"),
    severity: 1,
    source: "apparatus",
    message: "Unexpected key `rivr`, expected `river`",
  });

  await editor.open("references.bib");
  editor.change(
    "references.bib",
    "@book{rivr, title = {Another}, author = {Stone, Ada}, year = {1999}}\n",
  );
  expect(codes(await editor.diagnostics("references.bib"))).toEqual([]);
});

test("`check` says the same once it is saved", async () => {
  const folder = folderWith(edited);
  const editor = await startEditor(folder);
  onTestFinished(async () => void (await editor.close()));
  await editor.open("sources/letter.md");
  editor.change("sources/letter.md", editor.text("sources/letter.md").replaceAll("sheep", "shep"));
  const said = await editor.diagnostics("sources/letter.md");
  writeFileSync(join(folder, "sources/letter.md"), editor.text("sources/letter.md"));
  const { stdout } = apparatus(folder, ["check", "--format", "json"]);
  const { messages } = JSON.parse(stdout) as { messages: CheckMessage[] };
  expect(messages.length).toBeGreaterThan(2);
  expect(asLines(said)).toEqual(messages.map(lineOf).sort());
});

test("after any edits the diagnostics are those of a check of the same texts", async () => {
  const folder = folderWith(edited);
  const editor = await startEditor(folder);
  onTestFinished(async () => void (await editor.close()));
  const paths = Object.keys(edited).filter((path) => !path.endsWith(".txt"));
  for (const path of paths) await editor.open(path);
  const runs = Number(process.env["APPARATUS_EDITS"] ?? 100);
  await fc.assert(
    fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 3 }), async (edits) => {
      for (const edit of edits)
        editor.change(edit.path, edit.put, rangeOf(edit, editor.text(edit.path)));
      const said = await editor.diagnostics(edits.at(-1)!.path);
      const texts = new Map(paths.map((path) => [join(folder, path), editor.text(path)]));
      const { messages } = withOpenTexts(texts, () =>
        checkNotebook(readNotebook(folder), siteFacts),
      );
      expect(asLines(said)).toEqual(messages.map(lineOf).sort());
      // Otherwise what is broken stays broken.
      for (const path of paths) {
        if (editor.text(path).length > 2 * edited[path]!.length || edits.length === 1) {
          editor.change(path, edited[path]!);
        }
      }
    }),
    { numRuns: runs, endOnFailure: true },
  );
});

function codes(said: ReadonlyMap<string, readonly Diagnostic[]>): string[] {
  return [...said].flatMap(([path, all]) => all.map(({ code }) => `${path} ${code}`)).sort();
}

function asLines(said: ReadonlyMap<string, readonly Diagnostic[]>): string[] {
  return [...said]
    .flatMap(([path, all]) =>
      all.map(({ range, code, message }) => JSON.stringify([path, range, code, message])),
    )
    .sort();
}

function lineOf(message: CheckMessage): string {
  const { file, ruleId, reason } = message;
  return JSON.stringify([file, rangeOfMessage(message), ruleId, reason]);
}
