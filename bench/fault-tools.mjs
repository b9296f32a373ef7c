import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const command = join(import.meta.dirname, "../lib/cli.js");
let failed = false;

/** Create a folder with these files, in which the command can be run. */
export function folderOf(files, place = tmpdir()) {
  const root = fs.mkdtempSync(join(place, "apparatus-faults-"));
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(join(root, path, ".."), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
  return root;
}

export function run(cwd, args, { largestFile } = {}) {
  const options = { cwd, encoding: "utf8", maxBuffer: 1e8 };
  if (largestFile === undefined) return spawnSync(process.execPath, [command, ...args], options);
  // The shell counts in kilobytes. The signal that accompanies the error is ignored.
  const script = `trap "" XFSZ; ulimit -f ${largestFile}; exec "$@"`;
  const given = ["-c", script, "bash", process.execPath, command, ...args];
  return spawnSync("bash", given, options);
}

/** Print a row of the table; failures are in capitals. */
export function row(what, ...cells) {
  if (cells.some((cell) => /LOST|FALSE|STACK|LEFT/.test(cell))) failed = true;
  console.log(`| ${[what, ...cells].join(" | ")} |`);
}

export function hasFailed() {
  return failed;
}

/** Compare what a run reports with what is there: `old`, `new`, or `LOST` if it is neither. */
export function verdict({ status, stdout, stderr }, state, said) {
  const honest = said.test(stdout) === (state === "new") ? "honest" : "FALSE";
  const stack = /^ +at /m.test(stderr) ? ", STACK" : "";
  const reason = status === 0 ? "" : (stderr.trim().split("\n").at(-1) ?? "");
  return [`exit ${status}`, state, honest + stack, reason];
}

/**
 * Start the command and kill it at a random moment, or when a file name in its folder satisfies `isFresh`.
 *
 * @returns
 *   Its output until then.
 */
export async function killed(root, args, { time, isFresh }) {
  const child = spawn(process.execPath, [command, ...args], { cwd: root });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.resume();
  const closed = once(child, "close");
  if (isFresh) {
    await new Promise((resolve) => {
      const watcher = fs.watch(root, { recursive: true }, () => {
        if (!fs.readdirSync(root, { recursive: true }).some(isFresh)) return;
        watcher.close();
        resolve();
      });
      void closed.then(() => (watcher.close(), resolve()));
    });
  } else await Promise.race([closed, new Promise((go) => setTimeout(go, Math.random() * time))]);
  child.kill("SIGKILL");
  await closed;
  return said;
}

export function started(root, args) {
  const child = spawn(process.execPath, [command, ...args], { cwd: root });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.resume();
  return once(child, "close").then(() => said);
}

export function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Mount a small separate file system, on Linux as root; `undefined` if that is not possible. */
export function withSmallDisk(size, work) {
  const small = fs.mkdtempSync(join(tmpdir(), "apparatus-small-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", small], {
      stdio: "ignore",
    });
  } catch {
    return false;
  }
  try {
    work(small);
  } finally {
    execFileSync("umount", [small]);
  }
  return true;
}
