// Test with real processes what happens to a user’s files when something goes wrong while they are being written:
// `node bench/faults.mjs [--kills 100] [--fixes 100] [--builds 100]` after `node compile.mjs`. Prints a table;
// exits 1 if a file was lost, or was reported as written but was not. A full disk needs a small file system, a
// tmpfs on Linux as root; without one, only the shell’s limit on file sizes is tried.
import { parseArgs } from "node:util";
import { libraryFaults } from "./fault-library.mjs";
import { buildFaults, fixFaults, newFaults } from "./fault-notebook.mjs";
import { hasFailed } from "./fault-tools.mjs";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    fixes: { type: "string", default: "100" },
    builds: { type: "string", default: "0" },
  },
});
const [kills, fixes, builds] = [values.kills, values.fixes, values.builds].map(Number);
newFaults();
if (kills > 0) await libraryFaults(kills);
if (fixes > 0) await fixFaults(fixes);
if (builds > 0) await buildFaults(builds);
process.exitCode = hasFailed() ? 1 : 0;
