// Write docs/dependencies.md, which lists what users install, under which licence and for what purpose: `npm run
// docs`. With `--check` nothing is written, and exit status 1 means that something is out of date, has no reason,
// or is not permissive.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exceptions, licenceTexts, permissive, reasons } from "./dependency-reasons.mjs";

const page = "docs/dependencies.md";
const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
const { packages } = JSON.parse(await readFile("package-lock.json", "utf8"));
const installed = Object.entries(packages)
  .filter(([path, { dev }]) => path !== "" && !dev)
  .map(([path, { license, version }]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return { name, license: licenceTexts.get(name) ?? license ?? "none named", version };
  });

const problems = [];
for (const name of Object.keys(dependencies)) {
  if (!reasons.has(name)) problems.push(`${name} has no reason in scripts/dependency-reasons.mjs`);
}
const code = await codeOf("src");
for (const name of Object.keys(dependencies)) {
  const isImported = code.includes(`"${name}"`) || code.includes(`"${name}/`);
  if (!isImported) problems.push(`${name} is a dependency, and src imports it nowhere`);
}
for (const name of reasons.keys()) {
  if (!(name in dependencies)) problems.push(`${name} has a reason, and is no dependency`);
}
for (const { name, license } of installed) {
  if (!isPermissive(license) && !exceptionFor(name)) problems.push(`${name} is under ${license}`);
}
for (const name of exceptions.keys()) {
  if (!installed.some((one) => one.name === name))
    problems.push(`${name} is an exception for nothing`);
}

const rows = Object.keys(dependencies).map((name) => {
  const { version, license } = packages[`node_modules/${name}`];
  return [`\`${name}\``, version, license, reasons.get(name) ?? ""];
});
const counts = new Map();
for (const { license } of installed) counts.set(license, (counts.get(license) ?? 0) + 1);
const licences = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

const text = `# Dependencies

Written by \`npm run docs\`. Versions are exact; a package is used where it does better what is not our subject.
Much of this is bundled into the compiled files, with its licence in \`NOTICES.txt\` of each package.

${table(["package", "version", "licence", "used for"], rows)}

## Licences of all that is installed

${table(
  ["licence", "packages"],
  licences.map(([license, count]) => [license, String(count)]),
)}

These ask for more than their text and a name:

${[...exceptions].map(([name, why]) => `- \`${name}\`: ${why}.`).join("\n")}
`;
if (process.argv.includes("--check")) {
  if ((await readFile(page, "utf8")) !== text) problems.push(`${page} is old: run npm run docs`);
} else {
  await writeFile(page, text);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** For `A AND B` both must be permissive, for `(A OR B)` one. */
function isPermissive(license) {
  const plain = license.replace(/[()]/g, "");
  if (plain.includes(" OR ")) return plain.split(" OR ").some(isPermissive);
  return plain.split(" AND ").every((one) => permissive.has(one));
}

/** A package’s builds for single systems are named after it. */
function exceptionFor(name) {
  return [...exceptions.keys()].some((one) => name === one || builds(one).test(name));
}

function builds(name) {
  return new RegExp(`^${name}-(?:android|darwin|linux|win32)-`);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** All code and style sheets below a folder, and the script that compiles them. */
async function codeOf(folder) {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => /\.(?:tsx?|css)$/.test(name));
  const texts = paths.map((name) => readFile(join(folder, name), "utf8"));
  return (await Promise.all([...texts, readFile("compile.mjs", "utf8")])).join("\n");
}
