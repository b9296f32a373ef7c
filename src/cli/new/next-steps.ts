import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { withoutControls } from "../messages/print-messages.ts";

/** What to do with a new notebook, with commands to copy into a shell. */
export function nextSteps(root: string): string {
  const way = relative(process.cwd(), root);
  const shown = withoutControls(way);
  const steps = [
    ...(way === "" || shown !== way ? [] : [`cd ${shellWord(way, process.platform)}`]),
    ...(existsSync(join(root, "node_modules", "apparatus")) ? [] : ["npm install"]),
    "npm start",
  ];
  // No command that is shown as it is would lead there.
  const where = shown === way ? "" : `, in the folder ${shown}`;
  return ` Next${where}:

${steps.map((step) => `  ${step}\n`).join("")}
Then open the address that it prints. README.md says what is where.
`;
}

/** A path as one word of a command, in which a shell finds nothing to run or to replace. */
export function shellWord(path: string, platform: NodeJS.Platform): string {
  const safe = path.startsWith("-") ? `./${path}` : path;
  if (platform === "win32") return /^[\w.\\/:+@-]+$/.test(safe) ? safe : `"${safe}"`;
  return /^[A-Za-z0-9._/+@%-]+$/.test(safe) ? safe : `'${safe.replaceAll("'", String.raw`'\''`)}'`;
}
