import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";

let folder: string;
let preview: ChildProcess;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "apparatus-preview-"));
  for (const path of ["package.json", "references.bib", "sources", "src/pages"]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  // The sources of the built site.
  cpSync("tests/browser/fixtures/sources", join(folder, "sources"), { recursive: true });
  cpSync("observablehq.config.ts", join(folder, "observablehq.config.ts"));
  for (const path of ["node_modules", "lib"]) symlinkSync(resolve(path), join(folder, path));
  const command = [resolve("lib/cli.js"), "dev", "--port", String(await freePort())];
  preview = spawn(process.execPath, command, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  address = await new Promise((found) => {
    let output = "";
    preview.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const match = /http:\S+/.exec(output);
      if (match) found(match[0]);
    });
  });
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  preview.kill();
  await once(preview, "close");
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test.each(["works/genocide", "sources/khojaly-2025", "figures/khojaly-2025/killed", "method"])(
  "%s is the page that the build writes",
  async (path) => {
    const bodyOf = (html: string): string => new JSDOM(html).window.document.body.innerHTML;
    const served = await (await fetch(new URL(path, address))).text();
    const built = readFileSync(join(inject("site").folder, `${path}.html`), "utf8");
    expect(bodyOf(served)).toBe(bodyOf(built));
  },
  60_000,
);

test("a change in a source or in the library appears on the open page", async () => {
  const page = await openLive("sources/khojaly-2025");
  change("sources/khojaly-2025.md", "A campaign, not a document.", "A campaign of another note.");
  await page.getByText("A campaign of another note.").first().waitFor({ state: "attached" });
  change("references.bib", "shorttitle = {Genocide Convention}", "shorttitle = {Another Name}");
  await page.getByText("(Another Name)").first().waitFor({ state: "attached" });
  await page.close();
}, 60_000);

test("an error is shown on its page, at its words, until it is fixed", async () => {
  const page = await openLive("sources/khojaly-2025");
  const count = page.locator("apparatus-preview .count");
  change("sources/khojaly-2025.md", '(@genocide "', '(@genocid "');
  await page.getByRole("button", { name: "1 error" }).click();
  const item = page.locator('apparatus-preview li[data-severity="error"]');
  expect(await item.locator("p").textContent()).toContain("`genocid`");
  expect(await item.locator("pre").textContent()).toMatch(/^> +\d+ .*\(@genocid /m);
  const marked = await page.evaluate(() =>
    Array.from(CSS.highlights.get("apparatus-error") ?? [], (range) => String(range as Range)),
  );
  expect(marked).toEqual(["the Genocide Convention"]);
  // Another page says where the error is.
  const other = await openLive("works/cat");
  await other.getByRole("button", { name: "1 error" }).click();
  const link = other.locator("apparatus-preview a.place").first();
  expect(await link.getAttribute("href")).toBe("/sources/khojaly-2025");
  await other.close();
  change("sources/khojaly-2025.md", '(@genocid "', '(@genocide "');
  await count.filter({ hasText: "1 error" }).waitFor({ state: "detached" });
  await page.close();
}, 60_000);

test("a page that cannot be made says why, above its last good view, and comes back", async () => {
  const page = await openLive("sources/khojaly-2025");
  change("sources/khojaly-2025.md", "lang: en\n", 'lang: "en\n');
  const notice = page.locator(".preview-notice");
  await notice.waitFor();
  expect(await notice.locator("pre").first().textContent()).toMatch(/^> +\d+ lang: "en$/m);
  expect(await page.locator("article #p-1").count()).toBe(1);
  change("sources/khojaly-2025.md", 'lang: "en\n', "lang: en\n");
  await notice.waitFor({ state: "detached" });
  await page.close();
}, 60_000);

test("the position in a page is kept when the page changes above it", async () => {
  const page = await openLive("sources/khojaly-2025");
  const last = page.locator("#p-8");
  await last.evaluate((element) => element.scrollIntoView({ block: "start" }));
  const top = (): Promise<number> =>
    last.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();
  change("sources/khojaly-2025.md", "A campaign of another note.", "A long note. ".repeat(200));
  await page.getByText("A long note.").first().waitFor({ state: "attached" });
  await page.waitForLoadState("load");
  expect(Math.abs((await top()) - before)).toBeLessThan(5);
  await page.close();
}, 60_000);

test("files with stable names are served as the build writes them", async () => {
  const bib = await fetch(new URL("works/cat.bib", address));
  expect(bib.status).toBe(200);
  expect(await bib.text()).toContain("1465 UNTS 85");
  const embed = await fetch(new URL("embed/khojaly-2025/killed", address));
  expect(embed.headers.get("content-type")).toContain("text/html");
  expect((await fetch(new URL("nowhere", address))).status).toBe(404);
}, 60_000);

test("the cells of a note run, with the current figures", async () => {
  const page = await openLive("notes/figures-as-data");
  await page.locator("figure .bars rect").first().waitFor();
  expect(await page.locator(".observablehq--error").count()).toBe(0);
  await page.close();
}, 60_000);

test("a dropped connection does not stop the preview", async () => {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const key = Buffer.from("a key of 16 byte").toString("base64");
  const headers = [
    "GET /_observablehq HTTP/1.1",
    `Host: ${hostname}:${port}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${key}`,
  ];
  socket.write(`${headers.join("\r\n")}\r\n\r\n`);
  await once(socket, "data");
  socket.resetAndDestroy();
  await once(socket, "close");
  expect((await fetch(new URL("method", address))).status).toBe(200);
  expect((await fetch(new URL("works/cat.bib", address))).status).toBe(200);
  expect(preview.exitCode).toBeNull();
});

test("an address that cannot be decoded does not stop the preview", async () => {
  expect((await fetch(`${address}%E0%A4%A`)).status).toBe(404);
  expect((await fetch(new URL("method", address))).status).toBe(200);
});

/** Open a page, and wait until it can be told of changes. */
async function openLive(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(new URL(path, address).href);
  await page.locator("apparatus-preview").waitFor({ state: "attached" });
  return page;
}

function change(path: string, find: string, put: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  expect(text).toContain(find);
  writeFileSync(file, text.replace(find, put));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
