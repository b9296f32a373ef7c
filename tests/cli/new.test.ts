import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith, repository } from "./run.ts";

function manifestOf(folder: string): { apparatus: object; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as ReturnType<
    typeof manifestOf
  >;
}

test("a new notebook checks without warnings, and builds with nothing but the package", () => {
  const folder = folderWith({});
  const made = apparatus(folder, ["new", "my-notebook"]);
  expect(made.status, made.stderr).toBe(0);
  expect(made.stdout).toContain("  cd my-notebook\n  npm install\n");

  const notebook = join(folder, "my-notebook");
  expect(manifestOf(notebook).apparatus).toMatchObject({ title: "My notebook" });
  mkdirSync(join(notebook, "node_modules"));
  symlinkSync(repository, join(notebook, "node_modules", "apparatus"));

  const checked = apparatus(notebook, ["check", "--format", "json"]);
  expect(checked.status).toBe(0);
  const { messages } = JSON.parse(checked.stdout) as { messages: { severity: string }[] };
  expect(messages.filter(({ severity }) => severity !== "info")).toEqual([]);

  const built = apparatus(notebook, ["build"]);
  expect(built.status, built.stderr).toBe(0);
  const page = (path: string): string => readFileSync(join(notebook, "dist", path), "utf8");
  expect(page("sources/example.html")).toContain('href="#ref-genocide"');
  expect(page("notes/first-note.html")).toContain('id="ref-genocide"');
  expect(page("figures/example/paragraphs.json")).toContain('"printed": "three"');
  expect(page("method.html")).toContain('id="rule-unknown-key"');
});

test("it depends on the package that made it, or on what is asked", () => {
  const folder = folderWith({});
  apparatus(folder, ["new", "a"]);
  const { apparatus: spec = "" } = manifestOf(join(folder, "a")).dependencies;
  expect(spec).toMatch(/^file:/);
  expect(join(folder, "a", spec.slice("file:".length), "/")).toBe(repository);

  apparatus(folder, ["new", "b", "--package", "^1.0.0"]);
  expect(manifestOf(join(folder, "b")).dependencies).toEqual({ apparatus: "^1.0.0" });
});

test("an empty folder is taken", () => {
  const folder = folderWith({});
  expect(apparatus(folder, ["new", "."])).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(folder)).toContain("references.bib");
});

test("nothing is written where something is", () => {
  const folder = folderWith({ "full/mine.txt": "Mine.", file: "Mine too." });
  expect(apparatus(folder, ["new", "full"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "apparatus: full is not empty: expected a new folder, or an empty one\n",
  });
  expect(readdirSync(join(folder, "full"))).toEqual(["mine.txt"]);
  expect(apparatus(folder, ["new", "file"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "apparatus: file is a file: expected a new folder\n",
  });
  const { status, stderr } = apparatus(folder, ["new", "file/inside"]);
  expect(status).toBe(2);
  expect(stderr).toContain("apparatus: file/inside cannot be written: ");
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("Mine too.");
});

test("its transcripts keep their bytes in Git", () => {
  const folder = folderWith({});
  apparatus(folder, ["new", "a"]);
  expect(readFileSync(join(folder, "a", ".gitattributes"), "utf8")).toContain(
    "sources/*.txt -text\n",
  );
});
