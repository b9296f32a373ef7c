// What becomes of a user’s files when something goes wrong while they are written, by real processes:
// `node bench/faults.mjs [--kills 100] [--fixes 100] [--builds 100]` after `node compile.mjs`. Prints a table;
// exits 1 where a file was lost, or said to be written and was not. A full disk needs a small file system: on
// Linux as root, a tmpfs; without one, only the limit of the shell on the size of files is tried.
import { parseArgs } from "node:util";
import { libraryFaults } from "./fault-library.mjs";
import { buildFaults, fixFaults } from "./fault-notebook.mjs";
import { hasFailed } from "./fault-tools.mjs";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    fixes: { type: "string", default: "100" },
    builds: { type: "string", default: "0" },
  },
});
const [kills, fixes, builds] = [values.kills, values.fixes, values.builds].map(Number);
if (kills > 0) await libraryFaults(kills);
if (fixes > 0) await fixFaults(fixes);
if (builds > 0) await buildFaults(builds);
process.exitCode = hasFailed() ? 1 : 0;
