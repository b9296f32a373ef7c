import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { apparatus, folderWith, repository } from "./run.ts";

const commands = [
  "dev",
  "build",
  "check",
  "render",
  "export",
  "import",
  "figures",
  "lsp",
  "new",
  "completion",
];

test("--help names the commands", () => {
  const { status, stdout, stderr } = apparatus(folderWith({}), ["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
});

test.each(["--version", "-V"])("%s is that of the package", (option) => {
  const { version } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
    version: string;
  };
  expect(apparatus(folderWith({}), [option])).toEqual({
    status: 0,
    stdout: `${version}\n`,
    stderr: "",
  });
});

test.each(commands)("%s --help has examples", (command) => {
  const { status, stdout, stderr } = apparatus(folderWith({}), [command, "--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(new RegExp(`^Usage: apparatus ${command}\\b`));
  expect(stdout).toMatch(new RegExp(`^Examples:\n  apparatus ${command}\\b`, "m"));
});

test.each([[[]], [["chek"]], [["check", "--formal"]], [["check", "--format", "xml"]]])(
  "wrong usage: %j",
  (args) => {
    const { status, stdout, stderr } = apparatus(folderWith({}), args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toBe("");
    expect(stderr).not.toContain("    at ");
  },
);

test("the command starts without loading what only some commands need", () => {
  const loaded = new Set<string>();
  const visit = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const code = readFileSync(file, "utf8");
    const specifiers = code.matchAll(/^\s*(?:import|export)\b[^"'();]*?["']([^"']+)["']/gm);
    for (const [, specifier = ""] of specifiers) {
      if (specifier.startsWith(".")) visit(join(dirname(file), specifier));
      else loaded.add(specifier);
    }
  };
  visit(join(repository, "lib", "cli.js"));
  const outside = [...loaded].filter((name) => !name.startsWith("/"));
  expect(outside.filter((name) => !name.startsWith("node:"))).toEqual([]);
  expect(loaded.size).toBeGreaterThan(1);
});

test("a closed output pipe is not an error", () => {
  const command = `"${process.execPath}" lib/cli.js export --to csl-json; echo "status $?" >&2`;
  const { stderr } = spawnSync("sh", ["-c", `{ ${command}; } | head -c 1 > /dev/null`], {
    cwd: repository,
    encoding: "utf8",
  });
  expect(stderr).toBe("status 0\n");
});
