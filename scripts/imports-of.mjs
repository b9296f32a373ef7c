import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";

/** The package an import refers to: `@a/b/c` → `@a/b`; `undefined` for Node’s own modules and relative files. */
export function packageOf(name) {
  if (isBuiltin(name) || name.startsWith(".")) return undefined;
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The imports of a module or a declaration file. */
export function importedBy(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(/(?:\bfrom|\bimport|\bmodule)\s*\(?\s*["']([^"']+)["']/g)].map(
    ([, name]) => name,
  );
}

/** What a source file requires at run time, which the compiler cannot see. */
export function required(path) {
  const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const calls =
    /(?:\brequire(?:\.resolve)?|createRequire\(import\.meta\.url\))\(\s*"([^".][^"]*)"/g;
  return [...code.matchAll(calls)].map(([, name]) => name);
}
