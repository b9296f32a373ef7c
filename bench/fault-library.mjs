import * as fs from "node:fs";
import { join } from "node:path";
import {
  folderOf,
  killed,
  row,
  run,
  started,
  timeOf,
  verdict,
  withSmallDisk,
} from "./fault-tools.mjs";

const entry = (key, title, author) =>
  `@book{${key},\n  title = {${title}},\n  author = {${author}},\n}\n`;
const library = Array.from({ length: 2000 }, (_, i) =>
  entry(`old${i}`, `Title ${i}`, "Doe, Jane"),
).join("\n");
const added = Array.from({ length: 300 }, (_, i) =>
  entry(`new${i}`, `Another ${i}`, "Roe, R."),
).join("");
const other = added.replaceAll("new", "other").replaceAll("Another", "Different");
const files = { "refs.bib": library, "new.bib": added, "other.bib": other };
const write = (name) => ["import", name, "--bibliography", "refs.bib", "--write"];
const said = /Saved/;

/** What happens to a library while `import --write` replaces it. */
export async function libraryFaults(kills) {
  const first = folderOf(files);
  const time = timeOf(() => run(first, write("new.bib")));
  const whole = fs.readFileSync(join(first, "refs.bib"), "utf8");
  const stateOf = (root) => {
    const text = fs.readFileSync(join(root, "refs.bib"), "utf8");
    return text === library ? "old" : text === whole ? "new" : "LOST";
  };
  const tried = (root, options) =>
    verdict(run(root, write("new.bib"), options), stateOf(root), said);

  await killedImports(kills, time, stateOf);
  await twoWriters(Math.ceil(kills / 5));
  const places = {
    "a file that may not be written": (path) => fs.chmodSync(path, 0o444),
    "a link to it": (path) => {
      fs.renameSync(path, `${path}.real`);
      fs.symlinkSync("refs.bib.real", path);
    },
    "a second name of it": (path) => fs.linkSync(path, `${path}.second`),
    "rights of its own": (path) => fs.chmodSync(path, 0o600),
  };
  for (const [what, prepare] of Object.entries(places)) {
    const root = folderOf(files);
    const path = join(root, "refs.bib");
    prepare(path);
    const kindOf = () => {
      const { mode, nlink } = fs.lstatSync(path);
      return `${mode} ${nlink}`;
    };
    const kind = kindOf();
    row(`import: ${what}`, ...tried(root), kind === kindOf() ? "" : "LOST link or rights");
  }
  if (fs.existsSync("/dev/shm")) {
    const away = folderOf(files, "/dev/shm");
    row("import: another file system", ...tried(away));
    fs.writeFileSync(join(away, "refs.bib"), library);
    const home = folderOf(files);
    fs.rmSync(join(home, "refs.bib"));
    fs.symlinkSync(join(away, "refs.bib"), join(home, "refs.bib"));
    row("import: a link to another file system", ...tried(home));
    fs.rmSync(away, { recursive: true });
  }
  const small = withSmallDisk("260k", (place) => {
    const root = folderOf(files, place);
    row("import: a full disk", ...tried(root), leftIn(root));
    fullExport(root, "a full disk");
  });
  if (!small) row("import: a full disk", "not tried: no file system could be mounted");
  const root = folderOf(files);
  row("import: no file may be so large", ...tried(root, { largestFile: 100 }), leftIn(root));
  fullExport(root, "no file may be so large", { largestFile: 100 });
}

/** Half of the kills are between the first byte of the new file and the rename. */
async function killedImports(count, time, stateOf) {
  const seen = { old: 0, new: 0, LOST: 0, inWrite: 0, false: 0 };
  const isFresh = (name) => name.endsWith(".new");
  for (let turn = 0; turn < count; turn++) {
    const root = folderOf(files);
    const output = await killed(root, write("new.bib"), turn % 2 === 0 ? { isFresh } : { time });
    if (fs.readdirSync(root).some(isFresh)) seen.inWrite++;
    const state = stateOf(root);
    seen[state]++;
    if (said.test(output) && state !== "new") seen.false++;
    // The next run finds nothing in its way, and leaves nothing behind.
    const next = run(root, write("new.bib"));
    if (next.status !== 0 || stateOf(root) !== "new" || leftIn(root)) seen.LOST++;
    fs.rmSync(root, { recursive: true });
  }
  row(
    `${count} kills of import --write, ${seen.inWrite} in the write`,
    ...[`${seen.old} old, ${seen.new} new`, seen.LOST ? `${seen.LOST} LOST` : "none lost"],
    seen.false ? `${seen.false} FALSE` : "honest",
  );
}

async function twoWriters(times) {
  const seen = { both: 0, one: 0, none: 0, LOST: 0, FALSE: 0 };
  for (let turn = 0; turn < times; turn++) {
    const root = folderOf(files);
    const names = ["new", "other"];
    const outputs = await Promise.all(names.map((name) => started(root, write(`${name}.bib`))));
    const text = fs.readFileSync(join(root, "refs.bib"), "utf8");
    const there = names.map((name) => text.includes(`@book{${name}299,`));
    if (!text.startsWith(library)) seen.LOST++;
    if (outputs.some((output, index) => said.test(output) !== there[index])) seen.FALSE++;
    seen[["none", "one", "both"][there.filter(Boolean).length]]++;
    fs.rmSync(root, { recursive: true });
  }
  row(
    `${times} times two writers`,
    `${seen.both} both, ${seen.one} one, ${seen.none} none`,
    seen.LOST ? `${seen.LOST} LOST` : "none lost",
    seen.FALSE ? `${seen.FALSE} FALSE` : "honest",
  );
}

function fullExport(root, what, options) {
  const args = ["export", "--bibliography", "refs.bib", "--to", "biblatex", "-o", "out.bib"];
  const { status, stderr } = run(root, args, options);
  const isThere = fs.existsSync(join(root, "out.bib"));
  const reason = stderr.trim().split("\n").at(-1);
  row(`export -o: ${what}`, `exit ${status}`, isThere ? "LOST half a file" : "no file", reason);
}

function leftIn(root) {
  return fs.readdirSync(root).some((name) => name.startsWith(".")) ? "LEFT a file" : "";
}
