import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The licences of packages whose code is bundled, which must be distributed with it. */
export async function noticesOf(inputs) {
  const folders = new Set(
    inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const notices = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(
      await readFile(join(folder, "package.json"), "utf8"),
    );
    const file = (await readdir(folder)).find((one) => /^licen[cs]e(?:\.\w+)?$/i.test(one));
    const text = file ? (await readFile(join(folder, file), "utf8")).trim() : "";
    notices.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${text}`);
  }
  const sorted = [...notices].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  const head = `Code of these packages is part of the files in lib/. Styles and locales of CSL in lib/catalogue/ of the engine
are those of the Citation Style Language project (https://citationstyles.org/) and of their authors and translators, compiled
for this package, under CC BY-SA 3.0: https://creativecommons.org/licenses/by-sa/3.0/`;
  return `${[head, ...sorted].join(`\n\n${"-".repeat(72)}\n\n`)}\n`;
}
