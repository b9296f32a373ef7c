// Find look-ups of foreign names in plain objects, where `constructor` and `__proto__` are found: `npm run lint`.
// Use a `Map`, a `Set`, or `Object.hasOwn` before it. Also find lists in a map that are copied to add to them,
// which is quadratic: use `push-to.ts`.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { SyntaxKind } from "typescript/unstable/ast";
import { API, TypeFlags } from "typescript/unstable/sync";

/**
 * How many look-ups a file may still have, because its keys are our own or it has not been corrected yet: this only
 * shrinks.
 */
const known = new Map(
  Object.entries(JSON.parse(readFileSync("scripts/known-lookups.json", "utf8"))),
);
/** CSL items and HTML elements are plain objects by their own standards. */
const records = /^(?:CslItem|Properties|Dict<.*>)$/;

const compiler = new API({ cwd: process.cwd() });
const [{ program, checker }] = compiler
  .updateSnapshot({ openProjects: [join(process.cwd(), "tsconfig.json")] })
  .getProjects();
const found = new Map();
const problems = [];
for (const path of program.getSourceFileNames()) {
  const name = relative(process.cwd(), path).replaceAll("\\", "/");
  if (!name.startsWith("src/")) continue;
  const file = program.getSourceFile(path);
  for (const { index } of file.text.matchAll(/\[(?:[^\][]*, )?\.\.\.\(\s*[\w.#]+\.get\(/g)) {
    problems.push(
      `${name}:${file.text.slice(0, index).split("\n").length} copies a list to add to it`,
    );
  }
  const places = [];
  walk(file, (node) => {
    if (node.kind === SyntaxKind.ElementAccessExpression && isLookup(node, file)) {
      places.push(`${name}:${file.text.slice(0, node.argumentExpression.pos).split("\n").length}`);
    }
  });
  if (places.length > 0) found.set(name, places);
}
compiler.close();

for (const [name, places] of found) {
  if (places.length <= (known.get(name) ?? 0)) continue;
  for (const place of places) problems.push(`${place} looks a name up in a plain object`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function isLookup({ expression, argumentExpression: key }, file) {
  if ((checker.getTypeAtLocation(key).flags & TypeFlags.String) === 0) return false;
  const [object, asked] = [textOf(expression, file), textOf(key, file)];
  if (file.text.includes(`Object.hasOwn(${object}, ${asked})`)) return false;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  return !records.test(checker.typeToString(type));
}

function textOf(node, file) {
  return file.text.slice(node.pos, node.end).trim();
}

function walk(node, visit) {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}
