import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, utimesSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createSocket } from "node:net";
import { join } from "node:path";
import { watch } from "chokidar";
import { createProxyServer } from "httpxy";
import type { Notebook } from "../../notebook/notebook.ts";
import { currentNotebook } from "./current-notebook.ts";
import { finishPage } from "./finish-page.ts";
import { frameworkCommand } from "./framework-command.ts";
import { readSiteAssets, type SiteAssets } from "../files/site-assets.ts";
import { stableFiles } from "../files/stable-files.ts";
import { ownClient } from "./assumptions.ts";

export interface PreviewOptions {
  root: string;
  host: string;
  port: number;
  /** Called at the start, and whenever a source, the library or the settings have changed. */
  onChange(notebook: Notebook): void;
}

/**
 * Serve the notebook with live preview: Framework makes the pages and keeps them fresh in the browser;
 * this server stands before it, finishes them as the build does, and serves the files beside them.
 *
 * @returns
 *   The address, once pages can be asked for.
 */
export async function previewSite({ root, host, port, onChange }: PreviewOptions): Promise<string> {
  const inner = await freePort();
  const target = `http://127.0.0.1:${inner}`;
  const server = proxyServer(root, target);
  const address = await listen(server, host, port);

  const { command, args, env } = frameworkCommand([
    ...["preview", "--no-open", "--host", "127.0.0.1", "--port", String(inner)],
  ]);
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.on("close", (code) => process.exit(code ?? 1));
  process.on("exit", () => child.kill());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
  await untilAnswers(target, child);
  watchContent(root, onChange);
  return address;
}

/** The server that people see, before Framework's. */
function proxyServer(root: string, target: string): Server {
  const assets = readSiteAssets();
  const proxy = createProxyServer({ target, ws: true });
  // A reader who leaves while a page is being made, or a page that is closed, is no reason to stop.
  proxy.on("error", (_error, _request, connection) => connection?.destroy());
  const server = createServer((request, response) => {
    answer(request, response, root, target, assets).then(
      (answered) => {
        if (!answered) proxy.web(request, response).catch(() => response.destroy());
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(error instanceof Error ? error.message : "The preview failed");
      },
    );
  });
  server.on("upgrade", (request, socket, head) => {
    proxy.ws(request, socket as never, {}, head).catch(() => socket.destroy());
  });
  return server;
}

/** Answer for files of the notebook and finished pages; anything else is Framework's. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  target: string,
  assets: SiteAssets,
): Promise<boolean> {
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  const { pathname } = new URL(request.url ?? "/", target);
  if (!isDecodable(pathname)) {
    // Framework's preview would end at such an address.
    response.statusCode = 400;
    send(response, "text/plain; charset=utf-8", "The address cannot be decoded.");
    return true;
  }
  const notebook = currentNotebook(root);
  const asset = assets.files.get(pathname);
  if (asset) {
    send(response, mediaTypes.get(pathname.split(".").at(-1) ?? "") ?? "font/woff2", asset);
    return true;
  }
  for (const { path, mediaType, contents } of stableFiles(notebook)) {
    if (path !== pathname && path !== `${pathname}.html`) continue;
    send(response, mediaType, await contents());
    return true;
  }
  if (pathname.startsWith("/_")) return false;

  const page = await fetch(target + (request.url ?? "/"), { redirect: "manual" });
  if (!page.headers.get("content-type")?.startsWith("text/html")) return false;
  const path = pathname.endsWith("/") ? `${pathname}index` : pathname;
  const options = { path, settings: notebook.settings, assets, preview: true };
  response.statusCode = page.status;
  send(response, "text/html; charset=utf-8", finishPage(await page.text(), options));
  return true;
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["css", "text/css; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
]);

function send(response: ServerResponse, mediaType: string, contents: string | Uint8Array): void {
  response.setHeader("Content-Type", mediaType);
  response.setHeader("Cache-Control", "no-store");
  response.end(contents);
}

/** Framework watches its templates: touching them makes it render what has changed round them. */
function watchContent(root: string, onChange: PreviewOptions["onChange"]): void {
  const pages = join(root, "src", "pages");
  const paths = ["sources", "references.bib", "package.json"].map((path) => join(root, path));
  watch(paths, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 20 },
  }).on("all", () => {
    onChange(currentNotebook(root));
    const now = new Date();
    const names = readdirSync(pages, { recursive: true, encoding: "utf8" });
    for (const name of names.filter((one) => one.endsWith(".md"))) {
      utimesSync(join(pages, name), now, now);
    }
  });
  onChange(currentNotebook(root));
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  return port;
}

async function untilAnswers(target: string, child: ReturnType<typeof spawn>): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("Framework’s preview ended at once");
    try {
      await fetch(target + ownClient, { method: "HEAD" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Listen at a port, or at the next that is free. */
async function listen(server: Server, host: string, port: number): Promise<string> {
  for (let at = port; ; at++) {
    try {
      server.listen(at, host);
      await once(server, "listening");
      return `http://${host}:${at}/`;
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || at >= port + 100) throw error;
    }
  }
}
