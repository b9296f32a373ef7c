import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
let address: string;
let server: ChildProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "apparatus-dev-src-"));
  const copied = ["package.json", "package-lock.json", "compile.mjs", "tsconfig.json"];
  for (const path of [
    ...copied,
    "observablehq.config.ts",
    "references.bib",
    "locales",
    "scripts",
    "sources",
    "src",
  ]) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
  execFileSync(process.execPath, ["compile.mjs"], { cwd: folder });
  const args = ["scripts/dev-src.mjs", "--port", String(await freePort())];
  server = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const [line] = (await once(server.stdout!, "data")) as [Buffer];
  address = /http:\S+/.exec(line.toString())?.[0] ?? "";
}, 300_000);

afterAll(async () => {
  server.kill();
  await once(server, "close");
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test("a change in the code is compiled, and open pages are told", async () => {
  expect(await styleOfPage()).not.toContain("#dev-src-test");
  const stopped = new AbortController();
  const events = await fetch(new URL("_compiled", address), { signal: stopped.signal });
  appendFileSync(join(folder, "src/pages/styles/site.css"), "#dev-src-test { color: red }\n");

  let told = "";
  for await (const chunk of events.body!.pipeThrough(new TextDecoderStream())) {
    told += chunk;
    if (told.includes("event: compiled")) break;
  }
  stopped.abort();
  expect(await styleOfPage()).toContain("#dev-src-test");
}, 300_000);

/** The style sheet of a page, which must also subscribe to changes. */
async function styleOfPage(): Promise<string> {
  const asked = await fetch(new URL("method", address), { headers: { Accept: "text/html" } });
  const page = await asked.text();
  expect(page).toContain("/_compiled");
  const href = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? "";
  return (await fetch(new URL(href, address))).text();
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  return port;
}
