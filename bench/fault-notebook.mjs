import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderOf, killed, row, run, timeOf, verdict, withSmallDisk } from "./fault-tools.mjs";

const numbers = Array.from({ length: 8 }, (_, index) => index);
const front = "---\ntitle: A Letter\nlang: en\n---\n\n";
const words = "We lost sheep, says the history.\n".repeat(60);
const files = {
  "package.json": '{ "apparatus": { "title": "A small notebook" } }',
  "references.bib":
    "@book{river, title = {A History of the River}, author = {Stone, Ada}, year = {1999}}\n",
  ...Object.fromEntries(
    numbers.flatMap((number) => [
      [`sources/letter${number}.txt`, words],
      [
        `sources/letter${number}.md`,
        front + words.replaceAll("the history", "[the history](@rivr)"),
      ],
    ]),
  ),
};

/** What happens to sources while `check --fix` corrects them. */
export async function fixFaults(count) {
  const mended = (text) => text.replaceAll("@rivr", "@river");
  const path = (number) => `sources/letter${number}.md`;
  const statesOf = (root) =>
    numbers.map((number) => {
      const text = fs.readFileSync(join(root, path(number)), "utf8");
      const old = files[path(number)];
      return text === old ? "old" : text === mended(old) ? "new" : "LOST";
    });
  const time = timeOf(() => run(folderOf(files), ["check", "--fix"]));
  const isFresh = (name) => name.endsWith(".new");
  const seen = { old: 0, some: 0, new: 0, LOST: 0, inWrite: 0, FALSE: 0 };
  for (let turn = 0; turn < count; turn++) {
    const root = folderOf(files);
    const output = await killed(root, ["check", "--fix"], turn % 2 === 0 ? { isFresh } : { time });
    const states = statesOf(root);
    if (fs.readdirSync(join(root, "sources")).some(isFresh)) seen.inWrite++;
    if (states.includes("LOST")) seen.LOST++;
    else seen[new Set(states).size > 1 ? "some" : states[0]]++;
    if (numbers.some((one) => output.includes(path(one)) && states[one] !== "new")) seen.FALSE++;
    run(root, ["check", "--fix"]);
    const left = fs.readdirSync(join(root, "sources")).some((name) => name.startsWith("."));
    if (left || statesOf(root).some((state) => state !== "new")) seen.LOST++;
    fs.rmSync(root, { recursive: true });
  }
  row(
    `${count} kills of check --fix, ${seen.inWrite} in the write`,
    `${seen.old} old, ${seen.some} in part, ${seen.new} new`,
    seen.LOST ? `${seen.LOST} LOST` : "none lost",
    seen.FALSE ? `${seen.FALSE} FALSE` : "honest",
  );
  const root = folderOf(files);
  for (const one of numbers) fs.chmodSync(join(root, path(one)), 0o444);
  const stateOf = () => {
    const states = new Set(statesOf(root));
    return states.size > 1 ? "LOST" : [...states][0];
  };
  row(
    "check --fix: files that may not be written",
    ...verdict(run(root, ["check", "--fix"]), stateOf(), /is `river`/),
  );
}

/** What happens to the last site while `build` makes the next one. */
export async function buildFaults(count) {
  const root = fs.mkdtempSync(join(tmpdir(), "apparatus-faults-"));
  run(root, ["new", "."]);
  fs.mkdirSync(join(root, "node_modules"), { recursive: true });
  fs.symlinkSync(join(import.meta.dirname, ".."), join(root, "node_modules/apparatus"));
  const time = timeOf(() => {
    const { status, stderr } = run(root, ["build"]);
    if (status !== 0) throw new Error(stderr);
  });
  const namesIn = (folder) => fs.readdirSync(folder, { recursive: true }).join("\n");
  const before = namesIn(join(root, "dist"));
  const isBeside = (name) => /^\.dist\.\d+-\w+\.old$/.test(name);
  const isLeft = () => fs.readdirSync(root).some((name) => name.startsWith(".dist"));
  const seen = { whole: 0, beside: 0, LOST: 0 };
  for (let turn = 0; turn < count; turn++) {
    await killed(root, ["build"], { time: time * 1.1 });
    // Between two renames, the old site is kept beside the new one, and the next build restores it.
    if (fs.existsSync(join(root, "dist")))
      seen[namesIn(join(root, "dist")) === before ? "whole" : "LOST"]++;
    else seen[fs.readdirSync(root).some(isBeside) ? "beside" : "LOST"]++;
  }
  const last = run(root, ["build"]);
  row(
    `${count} kills of build`,
    `${seen.whole} whole, ${seen.beside} beside`,
    seen.LOST ? `${seen.LOST} LOST` : "none lost",
    last.status !== 0 || isLeft() ? "LEFT behind" : "nothing left behind",
  );

  const tried = (what, options, expected) => {
    const { status, stderr } = run(root, ["build"], options);
    const isWhole = namesIn(join(root, "dist/")) === before;
    const stack = /^ +at /m.test(stderr) ? "STACK" : "";
    const reason = status === 0 ? "" : stderr.trim().split("\n").at(-1);
    const left = isLeft() ? "LEFT behind" : "";
    row(
      `build: ${what}`,
      `exit ${status}`,
      isWhole ? "whole" : "LOST",
      stack || left,
      expected ?? reason,
    );
  };
  tried("no file may be so large", { largestFile: 20 });
  if (fs.existsSync("/dev/shm")) {
    const away = fs.mkdtempSync("/dev/shm/apparatus-faults-");
    fs.cpSync(join(root, "dist"), join(away, "dist"), { recursive: true });
    fs.rmSync(join(root, "dist"), { recursive: true });
    fs.symlinkSync(join(away, "dist"), join(root, "dist"));
    tried("dist is a link to another file system");
    const isLink = fs.lstatSync(join(root, "dist")).isSymbolicLink();
    const rest = fs.readdirSync(away).length === 1;
    row("build: the link", isLink ? "stays" : "LOST", rest ? "nothing beside" : "LEFT behind");
    fs.rmSync(away, { recursive: true });
    fs.rmSync(join(root, "dist"));
  }
  const isSmall = withSmallDisk("1m", (small) => {
    fs.mkdirSync(join(small, "dist"));
    fs.writeFileSync(join(small, "dist/index.html"), "old");
    fs.rmSync(join(root, "dist"), { recursive: true, force: true });
    fs.symlinkSync(join(small, "dist"), join(root, "dist"));
    const { status, stderr } = run(root, ["build"]);
    const state = namesIn(join(small, "dist")) === "index.html" ? "old" : "LOST";
    const left = fs.readdirSync(small).length === 1 ? "" : "LEFT behind";
    row("build: a full disk", `exit ${status}`, state, left, stderr.trim().split("\n").at(-1));
  });
  if (!isSmall) row("build: a full disk", "not tried: no file system could be mounted");
  fs.rmSync(root, { recursive: true });
}

/** What happens to a folder if the disk is full while `new` writes into it. */
export function newFaults() {
  for (const target of ["a/b", "."]) {
    const isTried = withSmallDisk("100k", (place) => {
      const root = folderOf({ "letter.txt": "A letter." }, place);
      const result = run(root, ["new", target]);
      const names = fs.readdirSync(root, { recursive: true });
      const state = names.join() === "letter.txt" ? "old" : `${names.length} LEFT`;
      row(`new ${target} on a full disk`, ...verdict(result, state, /Created/));
    });
    if (!isTried) row(`new ${target} on a full disk`, "not tried: it needs a small disk");
  }
}
