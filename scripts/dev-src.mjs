// The live preview for people who change the code: `npm run dev:src [-- --port 3000]`. A change in `src/` compiles
// it, restarts the preview at the same address, and reloads the open pages. If the code does not compile, this is
// reported and the previous preview continues.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { watch } from "chokidar";
import { createProxyServer } from "httpxy";

const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
const reloader =
  '<script>new EventSource("/_compiled").addEventListener("compiled", () => location.reload())</script>';

const pages = new Set();
let running;
/** The address of the preview; requests wait for it while the preview starts. */
let preview = start();
let compiling = Promise.resolve();
let timer;

const proxy = createProxyServer({ ws: true });
proxy.on("error", (_error, _request, connection) => connection?.destroy());
const server = createServer((request, response) => {
  answer(request, response).catch(() => response.destroy());
});
server.on("upgrade", (request, socket, head) => {
  preview
    .then((target) => proxy.ws(request, socket, { target }, head))
    .catch(() => socket.destroy());
});
server.listen(Number(values.port), "127.0.0.1");
await once(server, "listening");
console.log(`http://127.0.0.1:${server.address().port}/ follows src/`);

// Framework itself watches the templates and pages that people write.
const isCode = (path, stats) => stats?.isFile() && !/\.(tsx?|css|json)$/.test(path);
watch(["src", "package.json"], {
  ignoreInitial: true,
  ignored: [/\.observablehq/, isCode],
}).on("all", (_event, path) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    compiling = compiling.then(() => renew(path));
  }, 100);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
process.on("exit", () => running?.kill());

async function renew(path) {
  const compiled = spawn(process.execPath, ["compile.mjs"], { stdio: "inherit" });
  const [code] = await once(compiled, "close");
  if (code !== 0) return;
  running?.kill();
  preview = start();
  await preview;
  console.log(`${path}: compiled`);
  for (const page of pages) page.write("event: compiled\ndata:\n\n");
}

/** Start the preview at a free port, and return its address when it answers. */
async function start() {
  const args = ["lib/cli.js", "dev", "--port", String(Number(values.port) + 1)];
  running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  return new Promise((started) => {
    running.stdout.on("data", (chunk) => {
      printed += chunk;
      const [address] = /http:\S+/.exec(printed) ?? [];
      if (address) started(address);
    });
    // Requests are refused until the code is corrected.
    running.on("close", () => started("http://127.0.0.1:1/"));
  });
}

async function answer(request, response) {
  if (request.url === "/_compiled") {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write("\n");
    pages.add(response);
    request.on("close", () => pages.delete(response));
    return;
  }
  const address = await preview;
  const asksForPage = request.method === "GET" && request.headers.accept?.includes("text/html");
  if (!asksForPage) {
    await proxy.web(request, response, { target: address });
    return;
  }
  const page = await fetch(new URL(request.url, address), { redirect: "manual" });
  const kept = ["content-type", "location"].flatMap((name) => {
    const value = page.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  response.writeHead(page.status, { ...Object.fromEntries(kept), "Cache-Control": "no-store" });
  const isPage = page.headers.get("content-type")?.startsWith("text/html");
  response.end(isPage ? (await page.text()) + reloader : Buffer.from(await page.arrayBuffer()));
}
