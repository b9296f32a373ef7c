import { expect, test } from "vitest";
import { apparatus, folderWith, sound, unsound } from "./run.ts";

const line =
  "sources/letter.md:10:56-10:60 error unknown-key Unexpected key `rivr`, expected `river`\n";

test("a sound notebook", () => {
  const { status, stdout, stderr } = apparatus(folderWith(sound), ["check"]);
  expect(status).toBe(0);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^\d+ files checked: nothing to report\n$/);
});

test("a notebook with a mistake", () => {
  const { status, stdout, stderr } = apparatus(folderWith(unsound), ["check"]);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^sources.*\n\d+ files checked: 1 error\n$/);
  expect(stderr.startsWith(line)).toBe(true);
});

test("a warning is not a failure", () => {
  const settings = '{ "apparatus": { "rules": { "site-url": "off", "unknown-key": "warning" } } }';
  const folder = folderWith({ ...unsound, "package.json": settings });
  const { status, stderr } = apparatus(folder, ["check"]);
  expect(status).toBe(0);
  expect(stderr).toContain(line.replace("error", "warning"));
});

test("one file", () => {
  const folder = folderWith(unsound);
  expect(apparatus(folder, ["check", "references.bib"])).toEqual({
    status: 0,
    stdout: "",
    stderr: "1 file checked: nothing to report\n",
  });
  const { status, stderr } = apparatus(folder, ["check", "./sources/letter.md"]);
  expect(status).toBe(1);
  expect(stderr).toBe(`${line}1 file checked: 1 error\n`);
});

test("a file outside the notebook", () => {
  const { status, stdout, stderr } = apparatus(folderWith(sound), ["check", "nothing.md"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("nothing.md is not a file of this notebook");
  expect(stderr).toContain("sources/letter.md");
});

test("if a source cannot be read, no work is reported as uncited", () => {
  const folder = folderWith({
    ...sound,
    "package.json": '{ "apparatus": { "title": "A", "rules": { "site-url": "off" } } }',
    "sources/letter.md": sound["sources/letter.md"]!.replace("title:", "titel:"),
  });
  const { stderr } = apparatus(folder, ["check"]);
  expect(stderr).toContain("error front-matter");
  expect(stderr).not.toContain("unused-work");
});

test("a file name close to one of the notebook", () => {
  const { stderr } = apparatus(folderWith(sound), ["check", "sources/leter.md"]);
  expect(stderr).toBe(
    "apparatus: sources/leter.md is not a file of this notebook; expected sources/letter.md\n",
  );
});

test("a transcript is checked with its source", () => {
  const folder = folderWith(unsound);
  const names = ["sources/letter.txt", "sources/letter.md"];
  const [transcript, source, both] = [names.slice(0, 1), names.slice(1), names].map((files) =>
    apparatus(folder, ["check", ...files]),
  );
  expect(source?.status).toBe(1);
  expect(transcript).toEqual(source);
  expect(both).toEqual(source);
});

test("--format json", () => {
  const { status, stdout, stderr } = apparatus(folderWith(unsound), ["check", "--format", "json"]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const { files, messages } = JSON.parse(stdout) as { files: number; messages: unknown[] };
  expect(files).toBeGreaterThanOrEqual(2);
  expect(messages).toEqual([
    {
      file: "sources/letter.md",
      ruleId: "unknown-key",
      severity: "error",
      reason: "Unexpected key `rivr`, expected `river`",
      line: 10,
      column: 56,
      endLine: 10,
      endColumn: 60,
      url: null,
      suggestions: ["river"],
    },
  ]);
});

test("a message links to its rule if the site has an address", () => {
  const settings = '{ "apparatus": { "url": "https://notebook.example/a" } }';
  const folder = folderWith({ ...unsound, "package.json": settings });
  const { stdout } = apparatus(folder, ["check", "--format", "json"]);
  const { messages } = JSON.parse(stdout) as { messages: { url: string }[] };
  expect(messages[0]?.url).toBe("https://notebook.example/a/rules#rule-unknown-key");
});

test("--format github", () => {
  const folder = folderWith({
    ...sound,
    "sources/letter.md": sound["sources/letter.md"].replace("@river", "@rivr"),
    "src/pages/notes/a, b: 100%.md": "# A\n\nAs [@rivr] says.\n",
  });
  const { status, stdout } = apparatus(folder, ["check", "--format", "github"]);
  expect(status).toBe(1);
  const lines = stdout.trimEnd().split("\n");
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:]+::./);
  expect(lines).toContain(
    "::error file=src/pages/notes/a%2C b%3A 100%25.md,line=3,endLine=3,col=6,endColumn=10,title=unknown-key::Unexpected key `rivr`, expected `river`",
  );
});

test("--format github shows what is hidden in a message", () => {
  const letter = sound["sources/letter.md"].replace("title:", '"col\\e[31m\\u202Eour": x\ntitle:');
  const folder = folderWith({ ...sound, "sources/letter.md": letter });
  const { stdout } = apparatus(folder, ["check", "--format", "github"]);
  expect(stdout).toContain("Unexpected key `col\\u001b[31m[U+202E]our` in front matter");
  expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
});

test("an argument that is refused is printed without its control characters", () => {
  const { status, stderr } = apparatus(folderWith(sound), ["ch\u001B[31m\u202Eck"]);
  expect(status).toBe(2);
  expect(stderr).toContain("unknown command 'ch\\u001b[31m[U+202E]ck'");
});

test("--format sarif", () => {
  const folder = folderWith(unsound);
  const { status, stdout } = apparatus(folder, ["check", "--format", "sarif"]);
  expect(status).toBe(1);
  const { version, runs } = JSON.parse(stdout) as {
    version: string;
    runs: { tool: { driver: { name: string; rules: { id: string }[] } }; results: unknown[] }[];
  };
  expect(version).toBe("2.1.0");
  expect(runs).toHaveLength(1);
  expect(runs[0]?.tool.driver.name).toBe("apparatus");
  expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toContain("unknown-key");
  expect(runs[0]?.results).toEqual([
    {
      ruleId: "unknown-key",
      level: "error",
      message: { text: "Unexpected key `rivr`, expected `river`" },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "sources/letter.md" },
            region: { startLine: 10, startColumn: 56, endLine: 10, endColumn: 60 },
          },
        },
      ],
    },
  ]);
});

test.each([
  ['{ "apparatus": { "lang": "en", ', "1:32 error settings Unexpected end of JSON"],
  ['{ "apparatus": {\n  "lang": } }', "2:11 error settings Unexpected `}` in JSON"],
  [
    '{ "type": "module",\n}',
    "2:1 error settings Unexpected `}`, expected double-quoted property name",
  ],
  [
    '{ "a": 1 "b": 2 }',
    "1:10 error settings Unexpected `\"`, expected ',' or '}' after property value",
  ],
])("settings that cannot be read: %s", (settings, message) => {
  const folder = folderWith({ ...sound, "src/pages/index.md": "", "package.json": settings });
  for (const command of ["check", "build", "dev"]) {
    const { status, stderr } = apparatus(folder, [command]);
    expect(status).toBe(1);
    expect(stderr).toContain(`package.json:${message}\n`);
    expect(stderr).not.toContain("    at ");
  }
});

test("no notebook", () => {
  const { status, stdout, stderr } = apparatus(folderWith({}), ["check"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^apparatus: no notebook here: expected package\.json in /);
});

test("a huge key is shortened in messages", () => {
  const huge = sound["sources/letter.md"].replace("(@river)", `(@${"k".repeat(5000)})`);
  const { stderr } = apparatus(folderWith({ ...sound, "sources/letter.md": huge }), ["check"]);
  expect(stderr).toContain(
    `Unexpected key \`${"k".repeat(80)}…\`, expected a key of the library\n`,
  );
});

test("uncited works are reported in one line, and one by one in JSON", () => {
  const keys = ["a", "b", "c", "d"];
  const library = keys.map((key) => `@misc{${key}, title = {${key}}}\n`).join("");
  const settings = '{ "apparatus": { "rules": { "site-url": "off" } } }';
  const folder = folderWith({ "package.json": settings, "references.bib": library });
  expect(apparatus(folder, ["check"]).stderr).toBe(
    "references.bib info unused-work 4 works are cited nowhere: a, b, c, d\n2 files checked: 4 info\n",
  );
  const { stdout } = apparatus(folder, ["check", "--format", "json"]);
  const { messages } = JSON.parse(stdout) as { messages: { line: number }[] };
  expect(messages.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
});
