import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apparatus, repository, sound } from "./run.ts";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";

let folder: string;
let preview: ChildProcessWithoutNullStreams;
let port: number;
let said = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "apparatus-preview-"));
  apparatus(folder, ["new", "."]);
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(repository, join(folder, "node_modules", "apparatus"));
  for (const name of ["letter.md", "letter.txt"] as const) {
    writeFileSync(
      join(folder, "sources", name),
      sound[`sources/${name}`].replace("(@river)", "(@x)"),
    );
  }
  preview = spawn(process.execPath, [join(repository, "lib/cli.js"), "dev", "--port", "4301"], {
    cwd: folder,
  });
  let printed = "";
  preview.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  preview.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  while (!printed.includes("Ctrl+C")) await once(preview.stdout, "data");
  port = Number(/127\.0\.0\.1:(\d+)/.exec(printed)?.[1]);
});
afterAll(async () => {
  const ended = once(preview, "close");
  preview.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

interface Asked {
  status: number;
  text: string;
  /** The policy that comes with it, beside the one that stands in it. */
  policy: string | undefined;
}

/** Send a request as any program can, with any address and headers. */
function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const options = { port, path, method, host: "127.0.0.1", headers };
    request(options, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        const policy = response.headers["content-security-policy"]?.toString();
        resolve({ status: response.statusCode ?? 0, text, policy });
      });
    })
      .on("error", reject)
      .end();
  });
}

test("a page is served with the same policy as on the site", async () => {
  const policyOf = async (path: string): Promise<string> => {
    const { status, text } = await ask(path);
    expect(status).toBe(200);
    const [, written = ""] = /Content-Security-Policy" content="([^"]*)/.exec(text) ?? [];
    return written.replaceAll("&#x27;", "'");
  };
  const home = await policyOf("/");
  expect(home).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(home).toContain("connect-src 'self';");
  // Framework keeps authored pages up to date.
  const method = await policyOf("/method");
  expect(method).toContain("default-src 'none'; script-src 'self' 'sha256-");
  expect(method).toContain(`connect-src 'self' ws://127.0.0.1:${port};`);
});

test.each(["/", "/method", "/sources/letter", "/no-such-page"])(
  "no page of another site may show %s in a frame",
  async (path) => {
    expect((await ask(path)).policy).toBe("frame-ancestors 'none'");
  },
);

test.each([
  ["the name of another host", "/", "GET", { host: "evil.example" }, 403],
  [
    "the name of another host and the port",
    "/library.json",
    "GET",
    { host: "evil.example:4301" },
    403,
  ],
  ["a page of another site", "/", "GET", { origin: "https://evil.example" }, 403],
  ["a page of another port", "/", "GET", { origin: "http://127.0.0.1:1" }, 403],
  ["a sandboxed page", "/", "GET", { origin: "null" }, 403],
  ["POST", "/", "POST", {}, 405],
  ["DELETE", "/works/", "DELETE", {}, 405],
  ["a path out of the folder", "/../package.json", "GET", {}, 404],
  ["an encoded path out", "/%2e%2e/package.json", "GET", {}, 404],
  ["what cannot be decoded", "/%E0%A4%A", "GET", {}, 404],
  ["a null byte", "/a%00b", "GET", {}, 404],
  ["a long address", `/${"a".repeat(5000)}`, "GET", {}, 404],
  ["a deep address", `/${"a/".repeat(100)}`, "GET", {}, 404],
  ["no such page", "/works/nothing", "GET", {}, 404],
] as const)("%s is refused", async (_, path, method, headers, status) => {
  expect((await ask(path, method, headers)).status).toBe(status);
});

test.each(["/__proto__", "/_draft", "/hasOwnProperty"])(
  "a missing page at %s is reported in a page",
  async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).toContain("<h1");
    expect(text).not.toContain("<!-- apparatus");
  },
);

test("a socket from another site is closed", async () => {
  const socket = connect(port, "127.0.0.1");
  socket.write(
    `GET /_observablehq HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: https://evil.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
  );
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
  await once(socket, "close");
  expect(text).not.toContain("101");
});

test("names of this machine may be used as hosts", async () => {
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]) {
    expect((await ask("/", "GET", { host, origin: `http://${host}` })).status).toBe(200);
  }
});

/** Wait for what the preview says, or for a page to be as expected. */
async function until(isDone: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isDone())) await new Promise((resolve) => setTimeout(resolve, 50));
}

test("it survives lock files, circular links and missing settings", async () => {
  symlinkSync("nobody@nowhere.1234:5678", join(folder, "sources/.#letter.md"));
  symlinkSync("nobody@nowhere.1234:5678", join(folder, "src/pages/.#index.md"));
  symlinkSync(".", join(folder, "sources/loop"));
  symlinkSync("self", join(folder, "sources/self"));
  symlinkSync("..", join(folder, "src/pages/notes/up"));
  const manifest = join(folder, "package.json");
  renameSync(manifest, `${manifest}.away`);
  await until(() => said.includes("cannot be read at the moment"));
  await ask("/");
  renameSync(`${manifest}.away`, manifest);
  const before = said.length;
  writeFileSync(join(folder, "sources/letter.txt"), "We lost 51 sheep.");
  await until(() => said.slice(before).includes("transcript-differs"));
  await until(async () => (await ask("/")).status === 200);
  expect((await ask("/works/")).status).toBe(200);
  expect(preview.exitCode).toBeNull();
  expect(said).not.toMatch(/^ +at /m);
});
