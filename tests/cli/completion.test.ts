import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { completion } from "../../src/cli/completion/completion.ts";
import { shells } from "../../src/cli/completion/shells.ts";
import { program } from "../../src/cli/program.ts";
import { apparatus, folderWith } from "./run.ts";

/** What a shell offers at the end of a line. */
const offers = {
  bash(line: string): string[] {
    const words = line.split(" ").map((word) => `'${word}'`);
    const script = `${completion("bash", program)}
COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}
_apparatus; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run("bash", script).split("\n").filter(Boolean).sort();
  },
  fish(line: string): string[] {
    const script = `${completion("fish", program)}\ncomplete -C '${line}'`;
    const lines = run("fish", script).split("\n").filter(Boolean);
    return lines.map((one) => one.split("\t")[0] ?? "").sort();
  },
};

test.each([
  ["apparatus che", ["check"]],
  ["apparatus check --format ", ["github", "json", "sarif", "text"]],
  ["apparatus check --fi", ["--fix"]],
  ["apparatus completion ", ["bash", "fish", "zsh"]],
  ["apparatus render pap", ["paper one.md"]],
  ["apparatus render --bibliography ref", ["refs.bib"]],
  ["apparatus add-source refs.bib --accept ", ["all", "none"]],
] as const)("completes %j", (line, expected) => {
  expect(offers.bash(line)).toEqual(expected);
  if (has("fish"))
    expect(offers.fish(line).map((one) => one.replaceAll("\\", ""))).toEqual(expected);
});

test.each(shells)("%s: exactly the commands and options of the help are there", (shell) => {
  const { status, stdout } = apparatus(folderWith({}), ["completion", shell]);
  expect(status).toBe(0);
  for (const command of program.commands) {
    expect(stdout).toMatch(new RegExp(`\\b${command.name()}\\b`));
    for (const { long, hidden } of command.options) {
      const name = (long ?? "").slice(2);
      if (!hidden) expect(stdout).toMatch(new RegExp(`(--|-l )${name}\\b`));
    }
  }
  expect(stdout).not.toContain("clientProcessId");
  const file = join(folderWith({ script: stdout }), "script");
  if (has(shell)) expect(spawnSync(shell, ["-n", file]).status).toBe(0);
});

function has(shell: string): boolean {
  return spawnSync(shell, ["-c", "true"]).status === 0;
}

function run(shell: string, script: string): string {
  const folder = folderWith({ "paper one.md": "", "refs.bib": "" });
  const { stdout, stderr } = spawnSync(shell, ["-c", script], { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout;
}
