import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { createServer as createSocket } from "node:net";
import { createProxyServer } from "httpxy";
import type { Notebook } from "../../notebook/notebook.ts";
import { currentNotebook } from "./current-notebook.ts";
import { finishPage } from "./finish-page.ts";
import { whyNot } from "../../replace-file.ts";
import { refusalOf } from "./preview-guard.ts";
import { watchContent, type WatchOptions } from "./watch-content.ts";
import { frameworkCommand, secretHeader, secretVariable } from "./framework-command.ts";
import { readSiteAssets, type SiteAssets } from "../files/site-assets.ts";
import { siteAddresses } from "../files/site-addresses.ts";
import { stableFiles } from "../files/stable-files.ts";
import { ownClient } from "./assumptions.ts";

export interface PreviewOptions extends WatchOptions {
  root: string;
  host: string;
  port: number;
}

/**
 * Serve the notebook with live preview: Framework makes the pages and keeps them fresh in the browser;
 * this server stands before it, finishes them as the build does, and serves the files beside them.
 *
 * @returns
 *   The address, once pages can be asked for.
 */
export async function previewSite(options: PreviewOptions): Promise<string> {
  const { root, host, port } = options;
  const inner = await freePort();
  const target = `http://127.0.0.1:${inner}`;
  const server = proxyServer(root, host, target);
  const address = await listen(server, host, port);

  const { command, args, env } = frameworkCommand([
    ...["preview", "--no-open", "--host", "127.0.0.1", "--port", String(inner)],
  ]);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, [secretVariable]: secret[secretHeader] },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.on("close", (code) => process.exit(code ?? 1));
  process.on("exit", () => child.kill());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
  await untilAnswers(target, child);
  watchContent(root, options);
  return address;
}

/** Known to this process and its child: no page of another site reaches Framework's server past this one. */
const secret = { [secretHeader]: randomUUID() };

/** The server that people see, before Framework's. */
function proxyServer(root: string, host: string, target: string): Server {
  const assets = readSiteAssets();
  const proxy = createProxyServer({ target, ws: true, headers: secret });
  // A reader who leaves while a page is being made, or a page that is closed, is no reason to stop.
  proxy.on("error", (_error, _request, connection) => connection?.destroy());
  const server = createServer((request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    const refusal = refusalOf(request, host);
    if (refusal) {
      response.statusCode = refusal.status;
      return send(response, "text/plain; charset=utf-8", refusal.text);
    }
    answer(request, response, root, target, assets).then(
      (answered) => {
        if (!answered) proxy.web(request, response).catch(() => response.destroy());
      },
      (error: unknown) => {
        // As when a file is away while it is saved: the next request finds it.
        response.statusCode = 500;
        send(
          response,
          "text/plain; charset=utf-8",
          `This page cannot be made now: ${whyNot(error)}`,
        );
      },
    );
  });
  server.on("upgrade", (request, socket, head) => {
    if (refusalOf(request, host)) return socket.destroy();
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
  const { pathname } = new URL(request.url ?? "/", target);
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
  if (isNowhere(pathname, notebook)) {
    response.statusCode = 404;
    send(response, "text/plain; charset=utf-8", "There is no such page.");
    return true;
  }

  const page = await fetch(target + (request.url ?? "/"), { redirect: "manual", headers: secret });
  if (!page.headers.get("content-type")?.startsWith("text/html")) return false;
  const path = pathname.endsWith("/") ? `${pathname}index` : pathname;
  // The guard saw to it that it is a host.
  const previewAt = request.headers.host ?? "";
  const options = { path, settings: notebook.settings, assets, previewAt };
  response.statusCode = page.status;
  send(response, "text/html; charset=utf-8", finishPage(await page.text(), options));
  return true;
}

/** The addresses that each notebook makes; it is read anew when something has changed. */
const made = new WeakMap<Notebook, Set<string>>();

/** Whether a page would be of a work, a source or a figure that is not there: a template would make any. */
function isNowhere(pathname: string, notebook: Notebook): boolean {
  if (!/^\/(?:works|sources|figures|embed)\/./.test(pathname)) return false;
  let known = made.get(notebook);
  if (!known) made.set(notebook, (known = new Set(siteAddresses(notebook))));
  const path = pathname.replace(/(?:\.html|\/)$/, "");
  if (known.has(path) || known.has(`${path}/`) || known.has(pathname)) return false;
  const file = join(notebook.root, "src", "pages", path);
  return ![`${file}.md`, join(file, "index.md"), file].some((one) => existsSync(one));
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
      await fetch(target + ownClient, { method: "HEAD", headers: secret });
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
