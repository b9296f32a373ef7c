// Write docs/api.md, which lists the exports of each package entry with their docstrings: `npm run docs`. With
// `--check` nothing is written, and exit status 1 means that the page is out of date or that a docstring is
// missing.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SyntaxKind } from "typescript/unstable/ast";
import { API, SymbolFlags } from "typescript/unstable/sync";
import { entries } from "../compile.mjs";

const page = "docs/api.md";
const root = JSON.parse(await readFile("package.json", "utf8"));
const compiler = new API({ cwd: process.cwd() });
const [project] = compiler
  .updateSnapshot({ openProjects: [join(process.cwd(), "tsconfig.json")] })
  .getProjects();
const { program, checker } = project;

const undocumented = [];
const sections = Object.entries(root.exports).map(([name, { default: path }]) => {
  const source = entries[path.replace(/^\.\/lib\/|\.js$/g, "")];
  const file = program.getSourceFile(join(process.cwd(), source));
  const [about] = /^\/\*\*[\s\S]*?\*\//.exec(file.text) ?? [""];
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
  const shown = exported
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((symbol) => describe(symbol, `${root.name}${name.slice(1)}`));
  const head = `## ${root.name}${name.slice(1)}`;
  const words = wordsOf(about).replace(/^`[^`]+`: /, "");
  return [head, words && `${words[0].toUpperCase()}${words.slice(1)}`, ...shown]
    .filter(Boolean)
    .join("\n\n");
});
compiler.close();

const text = `# API

Written by \`npm run docs\` from the docstrings of what the packages export. The engine’s entries are
those of \`${root.name}-engine\` too, which is installed without the notebook.

${sections.join("\n\n")}
`;
if (process.argv.includes("--check")) {
  for (const name of undocumented) console.error(`${name} has no docstring`);
  const isCurrent = (await readFile(page, "utf8")) === text;
  if (!isCurrent) console.error(`${page} is old: run npm run docs`);
  process.exitCode = isCurrent && undocumented.length === 0 ? 0 : 1;
} else {
  await writeFile(page, text);
}

function describe(symbol, entry) {
  const isAlias = (symbol.flags & SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  const node = target.declarations[0].resolve(project);
  const statement = node.kind === SyntaxKind.VariableDeclaration ? node.parent.parent : node;
  const { text } = fileOf(node);
  const whole = text.slice(statement.pos, statement.end);
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/(?=\s*(?:export\b|$))/.exec(whole)?.[0] ?? "";
  if (comment === "") undocumented.push(`${symbol.name} of ${entry}`);
  return [`### ${symbol.name}`, wordsOf(comment), `\`\`\`ts\n${codeOf(node, target)}\n\`\`\``]
    .filter(Boolean)
    .join("\n\n");
}

/** A declaration without its body, its docstring and its private parts. */
function codeOf(node, symbol) {
  const { text } = fileOf(node);
  if (node.kind === SyntaxKind.VariableDeclaration) {
    const type = checker.getTypeOfSymbol(symbol);
    return `const ${symbol.name}: ${checker.typeToString(type)};`;
  }
  const end = node.body ? node.body.pos : node.end;
  return text
    .slice(node.pos, end)
    .replace(/^(?:\s*\/\*\*[\s\S]*?\*\/|\s*\/\/.*\n)*\s*/, "")
    .replace(/^export\s+(?:default\s+)?/, "")
    .trim();
}

function fileOf(node) {
  let at = node;
  while (at.parent) at = at.parent;
  return at;
}

/** The text of a docstring, with its tags as a list. */
function wordsOf(comment) {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const [words, ...tags] = lines.join("\n").split(/^@/m);
  const items = tags.map((tag) => {
    const joined = tag.replace(/\s+/g, " ").trim();
    const [, name, rest] = /^(\w+) ?(.*)$/.exec(joined) ?? [];
    if (name !== "param") return `- *${name}*: ${rest}`;
    return `- ${rest.replace(/^([\w.]+)(?: -)? /, "`$1`: ")}`;
  });
  return [words.trim(), items.join("\n")].filter(Boolean).join("\n\n");
}
