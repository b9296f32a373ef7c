import { Ajv, type ValidateFunction } from "ajv";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";
import { reportStyle } from "../../src/citations/report-style.ts";
import { loadStyle } from "../../src/citations/style.ts";
import { toSarif } from "../../src/cli/messages/sarif.ts";
import { messageLine } from "../../src/cli/messages/print-messages.ts";
import { checkAddresses } from "../../src/notebook/check-addresses.ts";
import { toCheckMessages, type CheckMessage } from "../../src/notebook/check-message.ts";
import { checkNotebook } from "../../src/notebook/check-notebook.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { siteFacts } from "../../src/pages/files/checked-site.ts";
import remarkApparatus from "../../src/remark/remark-apparatus.ts";
import { render } from "../../src/remark/render/render-document.ts";
import { rules, type RuleId } from "../../src/rules.ts";
import { examples, type RuleExample } from "./examples.ts";

const ids = Object.keys(rules) as RuleId[];

async function messagesOf(example: RuleExample): Promise<CheckMessage[]> {
  if (example.answer !== undefined) return messagesOfAddresses(example);
  if (example.csl !== undefined) return messagesOfStyle(example.csl);
  if (example.notebook) return messagesOfNotebook(example.notebook);
  const { document = "", library = "", style: name = "apa" } = example;
  const paper = new VFile({ path: "paper.md", value: document });
  const file = new VFile({ path: "refs.bib", value: library });
  const style = loadStyle(name);
  if (!style) return messagesOfPlugin(document, name);
  const opened = openLibrary([file]);
  for (const key of opened.keys) opened.get(key);
  render(paper, { library: opened, style, to: "html" });
  return [paper, file].flatMap(({ path, messages }) =>
    toCheckMessages(path, messages, { rules: {} }),
  );
}

async function messagesOfAddresses({ library, answer }: RuleExample): Promise<CheckMessage[]> {
  const file = new VFile({ path: "refs.bib", value: library });
  await checkAddresses(openLibrary([file]), () => Promise.resolve(answer!));
  return toCheckMessages(file.path, file.messages, { rules: {} });
}

function messagesOfNotebook(files: Readonly<Record<string, string>>): CheckMessage[] {
  const root = mkdtempSync(join(tmpdir(), "apparatus-rules-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { messages } = checkNotebook(readNotebook(root), siteFacts);
  rmSync(root, { recursive: true });
  return messages;
}

function messagesOfStyle(text: string): CheckMessage[] {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-rules-"));
  writeFileSync(join(folder, "house.csl"), text);
  const file = reportStyle(loadStyle(join(folder, "house.csl"))!)!;
  rmSync(folder, { recursive: true });
  return toCheckMessages("house.csl", file.messages, { rules: {} });
}

function messagesOfPlugin(document: string, style: string): CheckMessage[] {
  const paper = new VFile({ path: "paper.md", value: document });
  const processor = unified().use(remarkParse).use(remarkApparatus, { bibliography: [], style });
  processor.runSync(processor.parse(paper), paper);
  return toCheckMessages(paper.path, paper.messages, { rules: {} });
}

/** The lines of all fixtures’ messages, by rule. */
const fixtures = new Map<string, string>();
for (const name of readdirSync("tests", { recursive: true, encoding: "utf8" }).sort()) {
  if (!name.endsWith("messages.txt")) continue;
  for (const line of readFileSync(join("tests", name), "utf8").split("\n")) {
    const rule = / (?:error|warning|info) ([a-z0-9-]+) /.exec(line)?.[1];
    if (rule && !fixtures.has(rule)) fixtures.set(rule, line);
  }
}

/** Rules about a file as a whole. */
const withoutPlace: ReadonlySet<RuleId> = new Set([
  ...(["binary-library", "empty-library", "missing-library", "not-utf-8"] as const),
  ...(["file-without-source", "site-url", "source-name"] as const),
  ...(["left-out", "unknown-locale", "unknown-style", "unread-format"] as const),
]);

test.each(Object.entries(examples) as [RuleId, RuleExample][])("%s", async (rule, example) => {
  const messages = await messagesOf(example);
  const [first, ...others] = messages.filter(({ ruleId }) => ruleId === rule);
  expect(first, rule).toBeDefined();
  expect(first?.severity).toBe(rules[rule].severity);
  for (const message of [first, ...others]) {
    if (!withoutPlace.has(rule)) expect(message?.line).toBeGreaterThan(0);
  }
});

test("each rule has an example or a fixture that shows it", () => {
  expect(ids.filter((id) => !examples[id] && !fixtures.has(id))).toEqual([]);
});

/** These report what was done or could not be: there is nothing to fix. */
const withoutMend: ReadonlySet<RuleId> = new Set([
  ...(["figure-not-read", "left-out", "not-utf-8", "site-url", "untried-address"] as const),
]);

test.each(ids)("%s: its message names the place, and how to fix it", async (rule) => {
  const example = examples[rule];
  const shown = example && (await messagesOf(example)).find(({ ruleId }) => ruleId === rule);
  const line = (shown ? messageLine(shown) : fixtures.get(rule)) ?? "";
  const [, place = "", words = ""] =
    /^\S+?((?::\d+:\d+(?:-\d+:\d+)?)?) (?:error|warning|info) [a-z0-9-]+ (.*)/.exec(line) ?? [];
  if (!withoutPlace.has(rule)) expect(place).toMatch(/^:/);
  const asks = / expected |^Missing .*, or |[;:,] (?:name|say|write|give|choose|look|then) /;
  if (!withoutMend.has(rule)) expect(words).toMatch(asks);
  // A sentence of its own, in plain words.
  expect(words).toMatch(/^[\p{Lu}`\d]/u);
  expect(words).not.toMatch(/undefined|null|NaN|\[object|\n/);
});

test("the messages of all examples match the SARIF schema", async () => {
  const messages = (await Promise.all(Object.values(examples).map(messagesOf))).flat();
  expect(messages.length).toBeGreaterThan(Object.keys(examples).length - 1);
  const isSarif = sarifValidator();
  isSarif(toSarif(messages));
  expect(isSarif.errors).toBeNull();
  isSarif({ ...toSarif(messages), version: "2" });
  expect(isSarif.errors).not.toBeNull();
});

function sarifValidator(): ValidateFunction {
  const require = createRequire(import.meta.url);
  // It is draft 4, which differs from later ones in nothing that this schema uses; one of its patterns is not a
  // Unicode pattern.
  const path = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
  const { $schema: _draft, id: _id, ...schema } = require(path) as Record<string, unknown>;
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
}

// Examples of what is old compare with today, and their messages are in the docs.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-30T12:00:00Z") });
});
afterAll(() => {
  vi.useRealTimers();
});

test("the table is in alphabetical order", () => {
  expect(ids).toEqual(ids.toSorted());
});

test("severities are set by the settings", () => {
  const { messages } = messages0();
  const set = { rules: { "unknown-key": "warning" } } as const;
  expect(toCheckMessages("paper.md", messages, set)[0]?.severity).toBe("warning");
  expect(toCheckMessages("paper.md", messages, { rules: { "unknown-key": "off" } })).toEqual([]);
});

function messages0(): VFile {
  const paper = new VFile({ path: "paper.md", value: "[@gone]" });
  const style = loadStyle("apa");
  if (!style) throw new Error("Expected the style");
  render(paper, { library: openLibrary([]), style, to: "html" });
  return paper;
}

test("the list of rules is complete, with an example of each", async () => {
  const sections: string[] = [];
  for (const rule of ids) {
    const { severity, asks } = rules[rule];
    sections.push(`## \`${rule}\`\n\n${severity}: ${asks}\n\n${await exampleOf(rule)}`);
  }
  const text = `# Rules

Every message names its rule. \`package.json\` can change how severe a rule is:
\`"apparatus": { "rules": { "missing-field": "off", "unknown-handle": "warning" } }\`.

${sections.join("\n")}`;
  await expect(text).toMatchFileSnapshot("../../docs/rules.md");
});

async function exampleOf(rule: RuleId): Promise<string> {
  const example = examples[rule];
  if (!example) {
    const line = fixtures.get(rule);
    return line ? fence("txt", line) : "";
  }
  const { document, library, csl, notebook = {} } = example;
  const message = (await messagesOf(example)).find(({ ruleId }) => ruleId === rule);
  const bib = typeof library === "string" ? library : undefined;
  return [
    ...(document ? [fence("md", document)] : []),
    ...(csl ? [fence("xml", csl)] : []),
    ...(bib ? [fence("bibtex", bib)] : []),
    ...Object.entries(notebook)
      .filter(([path]) => path !== "package.json")
      .map(([path, text]) => `\`${path}\`:\n\n${fence("txt", text)}`),
    ...(message ? [fence("txt", messageLine(message))] : []),
  ].join("\n");
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\`\n`;
}
