import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Worker } from "node:worker_threads";
import { createProxyServer } from "httpxy";
import { whyNot } from "../../../replace-file.ts";
import { previewEventsAddress } from "../../script-addresses.ts";
import { inNoFrame } from "../../files/site-headers.ts";
import { readSiteAssets } from "../../files/site-assets.ts";
import { fileBeside } from "../linked-files.ts";
import { followChanges } from "./follow-changes.ts";
import { FrameworkEnded, frameworkServer } from "./framework-server.ts";
import type { MessageChanges } from "./message-changes.ts";
import { OpenPages } from "./open-pages.ts";
import { fileAt, isFolder, pageRoutes, pathAsked } from "./page-routes.ts";
import { refusalOf } from "./preview-guard.ts";
import { PreviewChecks } from "./preview-checks.ts";
import { PreviewPages } from "./preview-pages.ts";
import { watchContent } from "./watch-content.ts";

export interface PreviewOptions {
  root: string;
  host: string;
  port: number;
  /** Starts the thread that checks the notebook (`checkForPreview`). */
  startChecks(): Worker;
  /** Called at the start and after each change, with the new messages. */
  onMessages(changes: MessageChanges): void;
  /** Called with a sentence when something cannot be watched, read or started; the preview continues. */
  onTrouble(reason: string): void;
}

/**
 * Serve the notebook with live preview. This server makes the pages of our kinds, and the files next to them;
 * Framework’s server is behind it, for authored pages and their cells.
 *
 * @returns
 *   The address, once pages can be requested.
 */
export async function previewSite(options: PreviewOptions): Promise<string> {
  const { root, host, port, onTrouble } = options;
  const assets = readSiteAssets();
  const framework = await frameworkServer(root, (reason) =>
    onTrouble(`Framework’s server stopped, and starts again when a page is asked for: ${reason}`),
  );
  const checks = new PreviewChecks(options.startChecks);
  const pages = new PreviewPages(root, framework, assets, checks);
  const open = new OpenPages();
  const changes = followChanges({ pages, open, checks, ...options });

  const proxy = createProxyServer({
    target: framework.target,
    ws: true,
    headers: framework.headers,
  });
  // A client that disconnects, while a page is being made or later, is no reason to stop.
  proxy.on("error", (_error, _request, connection) => connection?.destroy());
  const server = createServer((request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    const refusal = refusalOf(request, host);
    if (refusal) {
      response.statusCode = refusal.status;
      return send(response, plain, refusal.text);
    }
    answer(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      response.statusCode = 503;
      response.setHeader("Retry-After", "1");
      send(response, plain, `This cannot be made now: ${whyNot(error)}`);
    });
  });
  // A connection closed just as it is reused would be an error for the client.
  server.keepAliveTimeout = 0;
  server.on("upgrade", (request, socket, head) => {
    if (refusalOf(request, host)) return socket.destroy();
    proxy.ws(request, socket as never, {}, head).catch(() => socket.destroy());
  });
  const address = await listen(server, host, port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
  await Promise.all([begun(), watched()]);
  await changes.start();
  return address;

  /** What keeps Framework from starting is told as it ends; the pages say so too until it is mended. */
  async function begun(): Promise<void> {
    await framework.ready().catch((error: unknown) => {
      if (!(error instanceof FrameworkEnded)) throw error;
    });
  }

  function watched(): Promise<void> {
    return watchContent(root, () => pages.notebook().notebook.looksIn, changes.changed, onTrouble);
  }

  /** Answer for the notebook’s files and pages; anything else goes to Framework. */
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const pathname = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    if (pathname === previewEventsAddress) return changes.follow(open.add(request, response));
    const asset = assets.files.get(pathname);
    if (asset) {
      return sendAsset(request, response, mediaTypeOf(pathname), pathname, asset);
    }
    if (!frameworksFolders.test(pathname)) {
      const { notebook } = pages.notebook();
      const isPage = pageRoutes(notebook).has(pathAsked(pathname));
      const file = isPage ? undefined : fileAt(notebook, pathname);
      if (file) return send(response, file.mediaType, await file.contents());
      if (isFolder(notebook, pathname)) {
        // As hosts do.
        response.writeHead(302, { Location: `${encodeURI(pathname)}/` });
        return void response.end();
      }
      const beside = fileBeside(root, pathname);
      if (beside !== undefined) return send(response, mediaTypeOf(pathname), readFileSync(beside));
      response.setHeader("Content-Security-Policy", inNoFrame);
      const page = await changes.page(url, request.headers.host ?? host);
      if (page) {
        response.statusCode = page.status;
        return send(response, "text/html; charset=utf-8", page.html);
      }
    }
    await framework.ready();
    await proxy.web(request, response).catch(() => response.destroy());
  }
}

/** Where Framework has scripts, files and packages for cells. */
const frameworksFolders = /^\/_(?:observablehq|import|file|npm|node|jsr|duckdb)\//;
const plain = "text/plain; charset=utf-8";

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["css", "text/css; charset=utf-8"],
  ["csv", "text/csv; charset=utf-8"],
  ["gif", "image/gif"],
  ["html", "text/html; charset=utf-8"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["js", "text/javascript; charset=utf-8"],
  ["json", "application/json"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["svg", "image/svg+xml"],
  ["txt", "text/plain; charset=utf-8"],
  ["webp", "image/webp"],
  ["woff2", "font/woff2"],
]);

/** Browsers save files of unknown type. */
function mediaTypeOf(pathname: string): string {
  const ending = pathname.split(".").at(-1) ?? "";
  return mediaTypes.get(ending.toLowerCase()) ?? "application/octet-stream";
}

function send(response: ServerResponse, mediaType: string, contents: string | Uint8Array): void {
  response.setHeader("Content-Type", mediaType);
  response.setHeader("Cache-Control", "no-store");
  response.end(contents);
}

/** A file of the package: its name changes with its content, so it stays the same as long as the preview runs. */
function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  mediaType: string,
  pathname: string,
  contents: Uint8Array,
): void {
  const etag = `"${process.pid}-${pathname.split("/").at(-1)}"`;
  response.setHeader("Content-Type", mediaType);
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("ETag", etag);
  const isKnown = request.headers["if-none-match"] === etag;
  if (isKnown) response.statusCode = 304;
  response.end(isKnown ? undefined : contents);
}

/** Listen on a port, or on the next free one. */
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
