import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apparatus, repository, sound } from "./run.ts";

let folder: string;
let preview: ChildProcessWithoutNullStreams;
let address: string;
let said = "";

/** The notebook made by `apparatus new`, with a document and two more notes. */
let content: Map<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "apparatus-edits-"));
  apparatus(folder, ["new", "."]);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(repository, join(folder, "node_modules", "apparatus"));
  put("sources/letter.md", sound["sources/letter.md"]);
  put("sources/letter.txt", sound["sources/letter.txt"]);
  put("references.bib", `${get("references.bib")}\n${sound["references.bib"]}`);
  put("src/pages/notes/plain.md", "# A plain note\n\nIt cites [@river], and no more.\n");
  const others = ["sources/letter.md", "sources/letter.txt", "src/pages/notes/plain.md"];
  const paths = [...others, "references.bib", "package.json", "src/pages/method.md"];
  content = new Map(paths.map((path) => [path, get(path)]));
  preview = spawn(process.execPath, [join(repository, "lib/cli.js"), "dev", "--port", "4351"], {
    cwd: folder,
  });
  let printed = "";
  preview.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  preview.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  while (!printed.includes("Ctrl+C")) await once(preview.stdout, "data");
  address = /http:\S+/.exec(printed)?.[0] ?? "";
}, 120_000);

afterAll(async () => {
  const ended = once(preview, "close");
  preview.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** What a person does to a file; about a tenth of it is a syntax error. */
const edits = {
  append: (path: string) => put(path, `${get(path)}\n`),
  word: (path: string) => put(path, get(path).replace(/[a-z]{5,}/, "changed")),
  halve: (path: string) => put(path, get(path).slice(0, get(path).length >> 1)),
  empty: (path: string) => put(path, ""),
  quote: (path: string) => put(path, get(path).replace(/(title[^:={]*[:={]+\s*)/, '$1"[{')),
  cite: (path: string) => put(path, `${get(path)}\n\nAs [@nobody, p. 3] says, and [@river].\n`),
  cell: (path: string) => put(path, `${get(path)}\n\n\`\`\`js\nconst broken = ;\n\`\`\`\n`),
  remove: (path: string) => rmSync(join(folder, path), { force: true }),
  rename: (path: string) => {
    if (existsSync(join(folder, path))) renameSync(join(folder, path), join(folder, renamed(path)));
  },
  mend: (path: string) => {
    rmSync(join(folder, renamed(path)), { force: true });
    put(path, content.get(path) ?? "");
  },
} satisfies Record<string, (path: string) => void>;

type Edit = keyof typeof edits;

const count = Number(process.env["APPARATUS_EDITS"] ?? 25);

test(`after each of ${count} edits every page answers, and in the end all are those of a build`, async () => {
  const kinds = Object.keys(edits) as Edit[];
  const arbitrary = fc.tuple(
    fc.constantFrom(...kinds, ...Array.from({ length: 8 }, (): Edit => "mend"), "word", "cite"),
    fc.constantFrom(...content.keys()),
  );
  for (const [kind, path] of fc.sample(arbitrary, { seed: 25, numRuns: count })) {
    edits[kind](path);
    const wrong = (await answers()).filter(({ status }) => status !== 200 && status !== 404);
    expect(wrong, `${kind} ${path}`).toEqual([]);
  }
  for (const path of content.keys()) edits.mend(path);
  const { status, stderr } = apparatus(folder, ["build"]);
  expect(status, stderr).toBe(0);
  for (const file of pagesBuilt()) {
    const built = bodyOf(readFileSync(join(folder, "dist", file), "utf8"));
    const served = await (await fetch(address + file.replace(/(?:index)?\.html$/, ""))).text();
    expect(bodyOf(served), file).toBe(built);
  }
  expect(preview.exitCode).toBeNull();
  expect(said).not.toMatch(/^ +at /m);
}, 600_000);

/** Request pages of each kind, all at once. */
async function answers(): Promise<{ path: string; status: number }[]> {
  const paths = [
    ...["", "works/", "figures/", "method", "sources/letter", "sources/renamed", "works/river"],
    ...["figures/letter/sheep", "notes/plain", "notes/renamed", "library.bib", "nothing/here"],
  ];
  return Promise.all(
    paths.map(async (path) => ({ path, status: (await fetch(address + path)).status })),
  );
}

function pagesBuilt(): string[] {
  return readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html") && !/^(?:embed|404)/.test(name));
}

/** A page as seen by a reader: the files it loads have other names in a build. */
function bodyOf(html: string): string {
  const { body } = new JSDOM(html).window.document;
  // Nobody reads the preview without scripts.
  const others = '[href*="_file/"], [src*="_file/"], #observablehq-main > noscript';
  for (const element of body.querySelectorAll(others)) element.remove();
  return body.innerHTML;
}

function renamed(path: string): string {
  return path.replace(/[^/]+(?=\.\w+$)/, "renamed");
}

function get(path: string): string {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : "";
}

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}
