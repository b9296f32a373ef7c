import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chartForms } from "../../src/figures/charts/chart-forms.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { readYaml } from "../../src/read-yaml.ts";
import { apparatus, folderWith, repository } from "./run.ts";

function manifestOf(folder: string): { apparatus: object; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as ReturnType<
    typeof manifestOf
  >;
}

/** The charts of the gallery, one of each form. */
const charts = [
  ...[
    "visitors-by-group",
    "visitors-compared",
    "visitors-beside",
    "visitors-by-source",
    "letters",
    "students-each",
    "loans",
  ],
  ...["stays", "late", "atlases", "atlases-change"],
];

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

  // A missing picture is a warning, and no reason not to build.
  const note = "# Gone\n\n![A picture](gone.png)\n";
  writeFileSync(join(notebook, "src/pages/notes/gone.md"), note);
  const built = apparatus(notebook, ["build", "--check-links"]);
  expect(built.status, built.stderr).toBe(1);
  expect(built.stderr.match(/.* leads nowhere/g)).toEqual([
    "dist/notes/gone.html: `gone.png` leads nowhere",
  ]);
  const page = (path: string): string => readFileSync(join(notebook, "dist", path), "utf8");
  expect(page("sources/example.html")).toContain('href="#ref-crc"');
  expect(page("notes/gallery.html")).toContain('id="ref-crc"');
  expect(page("notes/gallery.html")).toContain("../sources/example#para-3");
  expect(page("figures/example/museums.json")).toContain('"printed": "Two"');
  const chart = '<img src="../figures/example/visitors-by-group.svg" alt="Visitors by group';
  expect(page("notes/gallery.html")).toContain(chart);
  expect(page("rules.html")).toContain('id="rule-unknown-key"');
  const svgs = readdirSync(join(notebook, "dist/figures/example"));
  for (const id of charts) expect(svgs).toContain(`${id}.svg`);
});

test("the gallery has a chart of each form, an inference, an emendation, own numbers and a comparison", () => {
  const folder = folderWith({});
  apparatus(folder, ["new", "a"]);
  const { sources, library } = readNotebook(join(folder, "a"));
  const source = sources.find(({ id }) => id === "example")!;
  expect(source.charts.map(({ form }) => form).sort()).toEqual([...chartForms].sort());
  expect(source.charts.map(({ id }) => id).sort()).toEqual([...charts].sort());
  const written = readFileSync(join(folder, "a/sources/example.md"), "utf8");
  for (const part of ["inferred:", "emendations:", "numbering:", "remarks:"]) {
    expect(written).toContain(part);
  }
  expect(existsSync(join(folder, "a/sources/example.comparisons.csv"))).toBe(true);
  expect(library.get("catalogue-1799")?.verification).toBe("not-located");
});

test("without examples, it checks without errors", () => {
  const folder = folderWith({});
  apparatus(folder, ["new", "a", "--no-gallery", "--title", "Letters & papers"]);
  expect(manifestOf(join(folder, "a")).apparatus).toEqual({
    title: "Letters & papers",
    lang: "en",
    style: "apa",
  });
  expect(readdirSync(join(folder, "a/sources"))).toEqual([".gitkeep"]);
  expect(apparatus(join(folder, "a"), ["check"])).toMatchObject({ status: 0 });
});

test.each([
  ["github", ".github/workflows/publish.yml", /path: dist/],
  ["netlify", "netlify.toml", /publish = "dist"/],
  ["cloudflare", "wrangler.jsonc", /"name": "letters-and-papers"/],
  ["server", "nginx.conf", /error_page 404 \/404.html/],
])("it can be published on %s", (host, file, part) => {
  const folder = folderWith({});
  const title = ["--title", "Letters & papers"];
  expect(apparatus(folder, ["new", "a", "--host", host, ...title]).status).toBe(0);
  const text = readFileSync(join(folder, "a", file), "utf8");
  expect(text).toMatch(part);
  if (/ya?ml$/.test(file)) expect(readYaml(text).problems).toEqual([]);
  expect(readFileSync(join(folder, "a/README.md"), "utf8")).toContain("## Publish\n\nOn ");
});

test("if npm has installed Apparatus, its manifest is kept, and no second install is suggested", () => {
  const folder = folderWith({
    "package.json": '{ "name": "mine", "dependencies": { "apparatus": "file:a.tgz", "x": "1" } }',
    "package-lock.json": "{}",
    "a.tgz": "",
    "node_modules/apparatus/package.json": "{}",
  });
  const made = apparatus(folder, ["new", "."]);
  expect(made.stdout).not.toContain("npm install");
  expect(made.stdout).toContain("  npm start\n");
  expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toMatchObject({
    name: "mine",
    type: "module",
    scripts: { start: "apparatus dev" },
    dependencies: { apparatus: "file:a.tgz", x: "1" },
  });
  const again = folderWith({ "package.json": '{ "apparatus": {} }' });
  expect(apparatus(again, ["new", "."])).toMatchObject({ status: 2, stdout: "" });
  expect(readdirSync(again)).toEqual(["package.json"]);
});

test("it depends on the package that made it, or on the requested one", () => {
  const folder = folderWith({});
  apparatus(folder, ["new", "a"]);
  const { apparatus: spec = "" } = manifestOf(join(folder, "a")).dependencies;
  expect(spec).toMatch(/^file:/);
  expect(join(folder, "a", spec.slice("file:".length), "/")).toBe(repository);

  apparatus(folder, ["new", "b", "--package", "^1.0.0"]);
  expect(manifestOf(join(folder, "b")).dependencies).toEqual({ apparatus: "^1.0.0" });
});

test.each([
  ["an empty folder", {}],
  ["a folder with a document to take in", { "letter.pdf": "%PDF", "Reply.TXT": "No." }],
])("%s is taken", (_name, files) => {
  const folder = folderWith(files);
  expect(apparatus(folder, ["new", "."])).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(folder)).toEqual(
    expect.arrayContaining(["references.bib", ...Object.keys(files)]),
  );
});

test("nothing is written into a folder that has files", () => {
  const folder = folderWith({ "full/mine.js": "Mine.", file: "Mine too." });
  expect(apparatus(folder, ["new", "full"])).toEqual({
    status: 2,
    stdout: "",
    stderr:
      "apparatus: full contains mine.js; use a new or empty folder, or one with only installed packages and documents\n",
  });
  expect(readdirSync(join(folder, "full"))).toEqual(["mine.js"]);
  expect(apparatus(folder, ["new", "file"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "apparatus: file is a file; use a new folder\n",
  });
  symlinkSync("nowhere", join(folder, "link"));
  expect(apparatus(folder, ["new", "link"])).toEqual({
    status: 2,
    stdout: "",
    stderr: "apparatus: link is a link that leads nowhere; remove it first\n",
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
