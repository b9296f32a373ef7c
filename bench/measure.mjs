import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** GNU `time`, which reports the processor time and peak memory of a single process. */
const time = existsSync("/usr/bin/time") && spawnSync("/usr/bin/time", ["--version"]).status === 0;

// Settings of one machine are not the tools’: `NODE_EXTRA_CA_CERTS` alone makes each start of Node 20 read all
// certificates, which takes longer than the rest of the start.
const env = Object.fromEntries(
  ["PATH", "HOME", "LANG"].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

/**
 * Run a command until it ends, with nothing in its environment but `PATH`, `HOME` and `LANG`.
 *
 * @returns
 *   Wall seconds, processor seconds and peak megabytes (the latter two if `time` is installed), and its output;
 *   nothing for a command that failed.
 */
export function measure([command, ...args], folder) {
  const report = join(folder, "time.txt");
  rmSync(report, { force: true });
  const [name, ...rest] = time
    ? ["/usr/bin/time", "-o", report, "-f", "%U %S %M", command, ...args]
    : [command, ...args];
  const start = process.hrtime.bigint();
  const { status, stdout } = spawnSync(name, rest, {
    cwd: folder,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) return {};
  if (!time) return { seconds, output: stdout };
  const [user, system, kilobytes] = readFileSync(report, "utf8").trim().split(" ").map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024, output: stdout };
}
