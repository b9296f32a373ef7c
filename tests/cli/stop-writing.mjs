// Loaded before the command: makes its write number `STOP_AT` in the folder `STOP_IN` fail with the error `STOP_WITH`,
// and later ones that need room too; or kills the process there. Removing and moving back still work after an error.
// If there are fewer writes, their number is printed on standard error at the end.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve, sep } from "node:path";

const { STOP_AT, STOP_IN, STOP_WITH } = process.env;
let count = 0;

function stopIn(owner, name, isWriting) {
  const original = owner[name];
  owner[name] = function (path, ...rest) {
    const isInside =
      typeof path === "string" &&
      rest[0] !== "r" &&
      `${resolve(path)}${sep}`.startsWith(STOP_IN + sep);
    if (isInside && (isWriting || STOP_WITH === "kill") && ++count >= Number(STOP_AT)) {
      if (STOP_WITH === "kill") process.kill(process.pid, "SIGKILL");
      if (count === Number(STOP_AT) || name !== "renameSync")
        throw Object.assign(new Error(STOP_WITH), { code: STOP_WITH, syscall: name, path });
    }
    return original.call(this, path, ...rest);
  };
}

for (const name of ["mkdirSync", "writeFileSync", "openSync", "renameSync"]) stopIn(fs, name, true);
for (const name of ["rmSync", "rmdirSync"]) stopIn(fs, name, false);
stopIn(fs.promises, "rm", false);
syncBuiltinESMExports();
process.on("exit", () => {
  if (count < Number(STOP_AT)) process.stderr.write(`${count} writes\n`);
});
