// What becomes of a user’s files when something goes wrong while they are written, by real processes:
// `node bench/faults.mjs [--kills 100]` after `node compile.mjs`. Prints a table; exits 1 where a file was
// lost, or said to be written and was not. A full disk needs a small file system: on Linux as root, a tmpfs.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "100" }, builds: { type: "string", default: "0" } },
});
const command = join(import.meta.dirname, "../lib/cli.js");
const library = Array.from(
  { length: 2000 },
  (_, index) => `@book{old${index},\n  title = {Title ${index}},\n  author = {Doe, Jane},\n}\n`,
).join("\n");
const added = Array.from(
  { length: 300 },
  (_, index) => `@book{new${index}, title = {Another ${index}}, author = {Roe, R.}}\n`,
).join("");
const rows = [];
let failed = false;

function folder(place = tmpdir()) {
  const root = fs.mkdtempSync(join(place, "apparatus-faults-"));
  fs.writeFileSync(join(root, "refs.bib"), library);
  fs.writeFileSync(join(root, "new.bib"), added);
  return root;
}

const args = ["import", "new.bib", "--bibliography", "refs.bib", "--write"];

function run(cwd, given = args) {
  return spawnSync(process.execPath, [command, ...given], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
}

/** The text of the library: as it was, as it should become, or something else. */
function stateOf(path, whole) {
  const text = fs.readFileSync(path, "utf8");
  return text === library ? "old" : text === whole ? "new" : "LOST";
}

function row(what, ...cells) {
  rows.push([what, ...cells]);
  if (cells.some((cell) => /LOST|FALSE|STACK|LEFT/.test(cell))) failed = true;
  console.log([what, ...cells].join(" | "));
}

/** What one run says against what is there. */
function verdict(result, path, whole) {
  const state = stateOf(path, whole);
  const saved = /Saved/.test(result.stdout);
  const honest = saved === (state === "new") ? "honest" : "FALSE";
  const stack = /^ +at /m.test(result.stderr) ? ", STACK" : "";
  return [
    `exit ${result.status}`,
    state,
    honest + stack,
    result.stderr.trim().split("\n").at(-1) ?? "",
  ];
}

const first = folder();
run(first);
const whole = fs.readFileSync(join(first, "refs.bib"), "utf8");

await kills(Number(values.kills));
await twoWriters(Math.ceil(Number(values.kills) / 5));
for (const [what, prepare] of [
  ["a file that may not be written", (path) => fs.chmodSync(path, 0o444)],
  ["a link to it", link],
  ["a second name of it", (path) => fs.linkSync(path, `${path}.second`)],
]) {
  const root = folder();
  const path = join(root, "refs.bib");
  prepare(path);
  const kind = fs.lstatSync(path).isSymbolicLink();
  row(
    what,
    ...verdict(run(root), path, whole),
    kind === fs.lstatSync(path).isSymbolicLink() ? "" : "LOST link",
  );
}
if (fs.existsSync("/dev/shm")) {
  const root = folder("/dev/shm");
  row("another file system", ...verdict(run(root), join(root, "refs.bib"), whole));
  const home = folder();
  fs.rmSync(join(home, "refs.bib"));
  fs.symlinkSync(join(root, "again.bib"), join(home, "refs.bib"));
  fs.writeFileSync(join(root, "again.bib"), library);
  row("a link to another file system", ...verdict(run(home), join(home, "refs.bib"), whole));
}
fullDisk();
if (Number(values.builds) > 0) await killedBuilds(Number(values.builds));
process.exitCode = failed ? 1 : 0;

function link(path) {
  fs.renameSync(path, `${path}.real`);
  fs.symlinkSync("refs.bib.real", path);
}

/** Half of the kills fall between the first byte of the new file and the rename. */
async function kills(count) {
  const start = performance.now();
  run(folder());
  const time = performance.now() - start;
  const seen = { old: 0, new: 0, LOST: 0, inWrite: 0, false: 0 };
  for (let turn = 0; turn < count; turn++) {
    const root = folder();
    const child = spawn(process.execPath, [command, ...args], { cwd: root });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    const closed = once(child, "close");
    const isFresh = (name) => name.endsWith(".new");
    if (turn % 2 === 0) {
      await new Promise((resolve) => {
        const watcher = fs.watch(root, () => {
          if (!fs.readdirSync(root).some(isFresh)) return;
          watcher.close();
          resolve();
        });
        void closed.then(() => (watcher.close(), resolve()));
      });
    } else await Promise.race([closed, new Promise((go) => setTimeout(go, Math.random() * time))]);
    child.kill("SIGKILL");
    await closed;
    if (fs.readdirSync(root).some(isFresh)) seen.inWrite++;
    const state = stateOf(join(root, "refs.bib"), whole);
    seen[state]++;
    if (said.includes("Saved") && state !== "new") seen.false++;
    // Whoever comes next finds nothing in the way, and leaves nothing.
    const next = run(root);
    if (next.status !== 0 || stateOf(join(root, "refs.bib"), whole) === "old") seen.LOST++;
    if (fs.readdirSync(root).some((name) => name.startsWith("."))) seen.LOST++;
    fs.rmSync(root, { recursive: true });
  }
  const cells = [`${seen.old} old, ${seen.new} new`, `${seen.inWrite} in the write`];
  row(
    `${count} kills of import --write`,
    ...cells,
    seen.LOST ? `${seen.LOST} LOST` : "none lost",
    seen.false ? `${seen.false} FALSE` : "honest",
  );
}

async function twoWriters(times) {
  const seen = { both: 0, one: 0, LOST: 0, FALSE: 0 };
  for (let turn = 0; turn < times; turn++) {
    const root = folder();
    fs.writeFileSync(
      join(root, "other.bib"),
      added.replaceAll("new", "other").replaceAll("Another", "Different"),
    );
    const outputs = await Promise.all(
      ["new.bib", "other.bib"].map(async (name) => {
        const given = ["import", name, "--bibliography", "refs.bib", "--write"];
        const child = spawn(process.execPath, [command, ...given], { cwd: root });
        let said = "";
        child.stdout.on("data", (chunk) => (said += chunk));
        await once(child, "close");
        return said.includes("Saved");
      }),
    );
    const text = fs.readFileSync(join(root, "refs.bib"), "utf8");
    const there = [text.includes("@book{new299,"), text.includes("@book{other299,")];
    if (!text.startsWith(library)) seen.LOST++;
    if (outputs.some((saved, index) => saved !== there[index])) seen.FALSE++;
    seen[there[0] && there[1] ? "both" : "one"]++;
    fs.rmSync(root, { recursive: true });
  }
  row(
    `${times} times two writers`,
    `${seen.both} both, ${seen.one} one`,
    seen.LOST ? `${seen.LOST} LOST` : "none lost",
    seen.FALSE ? `${seen.FALSE} FALSE` : "honest",
  );
}

function fullDisk() {
  const small = fs.mkdtempSync(join(tmpdir(), "apparatus-small-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=180k", "tmpfs", small], { stdio: "ignore" });
  } catch {
    return row("a full disk", "not tried: no file system could be mounted");
  }
  try {
    const root = folder(small);
    const path = join(root, "refs.bib");
    row(
      "a full disk",
      ...verdict(run(root), path, whole),
      fs.readdirSync(root).some((name) => name.startsWith(".")) ? "LEFT a file" : "",
    );
    const result = run(root, [
      "export",
      "--bibliography",
      "refs.bib",
      "--to",
      "biblatex",
      "-o",
      "out.bib",
    ]);
    row(
      "export -o to a full disk",
      `exit ${result.status}`,
      fs.existsSync(join(root, "out.bib")) ? "LOST half a file" : "no file",
      result.stderr.trim().split("\n").at(-1),
    );
  } finally {
    execFileSync("umount", [small]);
  }
}

async function killedBuilds(count) {
  const root = fs.mkdtempSync(join(tmpdir(), "apparatus-faults-"));
  run(root, ["new", "."]);
  fs.mkdirSync(join(root, "node_modules"));
  fs.symlinkSync(join(import.meta.dirname, ".."), join(root, "node_modules/apparatus"));
  const start = performance.now();
  const built = run(root, ["build"]);
  if (built.status !== 0) throw new Error(built.stderr);
  const time = performance.now() - start;
  const seen = { whole: 0, LOST: 0, LEFT: 0 };
  const index = join(root, "dist/works/index.html");
  const before = fs.readdirSync(join(root, "dist"), { recursive: true }).length;
  for (let turn = 0; turn < count; turn++) {
    const child = spawn(process.execPath, [command, "build"], { cwd: root, stdio: "ignore" });
    const closed = once(child, "close");
    await Promise.race([closed, new Promise((go) => setTimeout(go, Math.random() * time * 1.1))]);
    child.kill("SIGKILL");
    await closed;
    const there = fs.existsSync(index)
      ? fs.readdirSync(join(root, "dist"), { recursive: true }).length
      : 0;
    // Between two renames the old site stands beside, and the next build puts it back.
    const beside = fs.readdirSync(root).some((name) => /^\.dist\.\d+\.old$/.test(name));
    seen[there === before || (there === 0 && beside) ? "whole" : "LOST"]++;
  }
  const last = run(root, ["build"]);
  if (last.status !== 0 || fs.readdirSync(root).some((name) => name.startsWith(".dist")))
    seen.LEFT++;
  row(
    `${count} kills of build`,
    `${seen.whole} whole`,
    seen.LOST ? `${seen.LOST} LOST` : "none lost",
    seen.LEFT ? "LEFT behind" : "nothing left behind",
  );
}
