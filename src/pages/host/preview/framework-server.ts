import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stateOf } from "../../../file-texts.ts";
import { pageKinds } from "../../components/page-kinds.ts";
import { ownClient } from "../assumptions.ts";
import { planVariable, writePlan } from "../build-plan.ts";
import { frameworkCommand, secretHeader, secretVariable } from "../framework-command.ts";

/** Framework’s response. */
export interface FrameworkAnswer {
  status: number;
  mediaType: string;
  text: string;
}

/** Why Framework’s server does not start, in its own words. */
export class FrameworkEnded extends Error {}

/** Framework’s own preview, behind ours. */
export interface FrameworkServer {
  target: string;
  /** Pages of other sites do not know these headers, so they cannot reach Framework directly. */
  headers: Readonly<Record<string, string>>;
  /** Wait until it responds; it is restarted if it has ended. */
  ready(): Promise<void>;
  /** Request an address; failures are retried. */
  ask(url: string): Promise<FrameworkAnswer>;
}

const tries = 3;

/**
 * Start Framework’s preview of a notebook. Pages of our kinds get a mark in place of their content, which
 * `fillPage` inserts.
 *
 * @param onEnd
 *   Called with its last output when it has ended by itself.
 */
export async function frameworkServer(
  root: string,
  onEnd: (reason: string) => void,
): Promise<FrameworkServer> {
  const port = await freePort();
  const target = `http://127.0.0.1:${port}`;
  const headers = { [secretHeader]: randomUUID() };
  const folder = mkdtempSync(join(tmpdir(), "apparatus-preview-"));
  const plan = join(folder, "plan.json");
  writePlan(plan, { output: "dist", paths: [], later: Object.keys(pageKinds) });
  let child: ChildProcess | undefined;
  let running: Promise<void> | undefined;
  /** Why it did not start, and its settings at that time: they must change before the next attempt. */
  let failed: { error: FrameworkEnded; settings: string } | undefined;
  process.on("exit", () => {
    child?.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return { target, headers, ready, ask };

  function ready(): Promise<void> {
    const settings = settingsOf(root);
    if (failed?.settings === settings) return Promise.reject(failed.error);
    running ??= start().catch((error: unknown) => {
      if (error instanceof FrameworkEnded) failed = { error, settings };
      throw error;
    });
    return running;
  }

  async function ask(url: string): Promise<FrameworkAnswer> {
    for (let left = tries - 1; ; left--) {
      try {
        await ready();
        const response = await fetch(target + url, { redirect: "manual", headers });
        const text = await response.text();
        const mediaType = response.headers.get("content-type") ?? "";
        return { status: response.status, mediaType, text };
      } catch (error) {
        if (left === 0 || error instanceof FrameworkEnded) throw error;
      }
    }
  }

  async function start(): Promise<void> {
    const options = ["--no-open", "--host", "127.0.0.1", "--port", String(port)];
    const { command, args, env } = frameworkCommand(["preview", ...options]);
    const started = spawn(command, args, {
      cwd: root,
      env: { ...env, [secretVariable]: headers[secretHeader], [planVariable]: plan },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    child = started;
    // Our own check reports mistakes in the content; this says why the server ended.
    let said = "";
    let isBegun = false;
    const why = (): string =>
      isBegun
        ? reasonIn(said)
        : `${reasonIn(said)} (where it reads ${settingsIn(root).join(" and ")})`;
    started.stderr?.on("data", (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    started.on("close", () => {
      running = undefined;
      onEnd(why());
    });
    if (!(await answers(target, headers, started))) throw new FrameworkEnded(why());
    isBegun = true;
  }
}

/** What Framework reads before it serves anything. */
const settingsFiles = ["observablehq.config.ts", "observablehq.config.js", "package.json"];

function settingsOf(root: string): string {
  return settingsFiles.map((file) => stateOf(join(root, file))).join("\n");
}

function settingsIn(root: string): string[] {
  return settingsFiles.filter((file) => stateOf(join(root, file)) !== "");
}

function reasonIn(said: string): string {
  // It asks to report its own faults to its makers, in the last lines.
  const lines = said
    .split("\n")
    .flatMap((line) => (/^(?:Tip:|If you|↳)/.test(line) ? [] : line.trim()));
  const reason =
    lines.find((line) => /: ERROR: /.test(line)) ??
    lines.find((line) => /^(?:Unexpected )?\w*error\b.*:/i.test(line));
  return reason ?? lines.findLast((line) => line !== "") ?? "it said nothing";
}

/** Wait for a server’s first response, and return whether there was one. */
async function answers(
  target: string,
  headers: Readonly<Record<string, string>>,
  child: ChildProcess,
): Promise<boolean> {
  while (child.exitCode === null) {
    try {
      await fetch(target + ownClient, { method: "HEAD", headers });
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  return port;
}
