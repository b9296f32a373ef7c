// Measure the time from a save to the painted change in the live preview, in milliseconds: `node bench/preview.mjs
// [runs [name]]`. The cases are a note, compared with the same note in Framework alone; a short document; one of
// 25,000 words; and the library and the document of a notebook with 10,000 works. This is for people who change the
// preview, on a quiet machine.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { generateNotebook } from "./generate-notebook.mjs";
import { put, writeNotebook } from "./write-notebook.mjs";

const repository = join(import.meta.dirname, "..");
const runs = Number(process.argv[2] ?? 7);
const only = process.argv[3];
const note = "# A note\n\nIt is said in [@work-1].\n\n```js\ndisplay(1 + 1)\n```\n\nThe end.\n";
const executablePath = process.env.APPARATUS_CHROME ?? (await sparticuz.executablePath());
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

const edits = {
  note: (folder, word) => {
    const file = ["src/pages/notes/note.md", "src/note.md"].map((path) => join(folder, path));
    const found = file.find((one) => readIf(one) !== undefined);
    writeFileSync(found, `${note}\n${word}\n`);
  },
  document: (folder, word) => {
    for (const end of ["txt", "md"])
      appendFileSync(join(folder, `sources/studies.${end}`), ` ${word}`);
  },
  library: (folder, word) => {
    const file = join(folder, "references.bib");
    const text = readFileSync(file, "utf8");
    const edited = text.replace(/, number 1( word\d+)?\}/, `, number 1 ${word}}`);
    if (edited === text) throw new Error("No title to edit");
    writeFileSync(file, edited);
  },
};

const benches = [
  {
    name: "100 works",
    open: notebook(100, 1000),
    cases: { note: "/notes/note", document: "/sources/studies" },
  },
  { name: "25,000 words", open: notebook(100, 25_000), cases: { document: "/sources/studies" } },
  {
    name: "10,000 works",
    open: notebook(10_000, 1000),
    cases: { library: "/works/work-1", document: "/sources/studies" },
  },
  { name: "Framework alone", open: plain, cases: { note: "/note" } },
];
for (const { name, open, cases } of benches) {
  if (only !== undefined && name !== only) continue;
  const folder = mkdtempSync(join(tmpdir(), "apparatus-bench-"));
  const command = open(folder);
  const port = await freePort();
  const child = spawn(process.execPath, [...command, "--port", String(port)], {
    cwd: folder,
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.on("exit", () => child.kill());
  for (const [what, path] of Object.entries(cases)) {
    const times = await measure(folder, what, `http://127.0.0.1:${port}${path}`);
    const median = times.sort((a, b) => a - b)[times.length >> 1];
    console.log(`${name}, ${what}: ${Math.round(median)} (${times.map(Math.round).join(" ")})`);
  }
  child.kill();
  await once(child, "close");
  rmSync(folder, { recursive: true, force: true });
}
await browser.close();

/** Save repeatedly, each time with another word, and wait until it is painted. */
async function measure(folder, what, address) {
  await answered(address);
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForTimeout(3000);
  const times = [];
  for (let run = 0; run <= runs; run++) {
    const word = `word${run}`;
    const start = performance.now();
    edits[what](folder, word);
    await painted(page, word);
    if (run > 0) times.push(performance.now() - start);
    await page.waitForTimeout(1500);
  }
  await page.close();
  return times;
}

/** Wait until a word is in the page and a frame was drawn with it; if the page is being replaced, ask again. */
async function painted(page, word) {
  for (;;) {
    try {
      return await page.waitForFunction(
        (wanted) =>
          document.querySelector("main")?.textContent.includes(wanted) &&
          new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0, true))),
        word,
      );
    } catch (error) {
      if (!/context was destroyed|navigat/i.test(error.message)) throw error;
    }
  }
}

function readIf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** A notebook with one document of a given number of words. */
function notebook(works, words) {
  return (folder) => {
    const files = generateNotebook(works);
    const filler =
      "The record says that several people were seen near the road on that day. ".repeat(7);
    const paragraphs = Array.from(
      { length: words / 100 },
      (_, index) => index % Math.min(works, 100),
    );
    const text = (cited) =>
      paragraphs.map((n) => `${cited(n)} says so. ${filler.trim()}`).join("\n\n");
    const [head] = /^---[^]*?---\n\n/.exec(files["sources/studies.md"]);
    files["sources/studies.txt"] = text((n) => `Study ${n}`);
    files["sources/studies.md"] = head + text((n) => `[Study ${n}](@work-${n})`);
    writeNotebook(folder, { ...files, "src/pages/notes/note.md": note });
    return [join(repository, "lib/cli.js"), "dev"];
  };
}

function plain(folder) {
  mkdirSync(join(folder, "src"));
  const config = 'export default { root: "src", style: null, globalStylesheets: [] };\n';
  put(join(folder, "observablehq.config.js"), config);
  put(join(folder, "package.json"), '{ "type": "module" }');
  put(join(folder, "src/note.md"), note);
  const command = "node_modules/@observablehq/framework/dist/bin/observable.js";
  return [join(repository, command), "preview", "--no-open", "--host", "127.0.0.1"];
}

async function answered(address) {
  for (;;) {
    try {
      return await fetch(address);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}
