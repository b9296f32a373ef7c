import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type Range,
} from "vscode-languageserver-protocol/node";
import { rmSync } from "node:fs";
import { afterAll, beforeAll } from "vitest";
import { repository, writeFolder } from "../cli/run.ts";

/** An editor with a folder open, which starts the compiled command and talks to it. */
export interface Editor {
  connection: ProtocolConnection;
  initialized: InitializeResult;
  /** Its process. */
  pid: number;
  uri(path: string): string;
  /** Open a file as saved, or with another text. */
  open(path: string, text?: string): Promise<void>;
  isOpen(path: string): boolean;
  /** The text of an open file. */
  text(path: string): string;
  /** Change a stretch of an open file, or all of it. */
  change(path: string, text: string, stretch?: { start: number; end: number }): void;
  /** The diagnostics of each file, once they reflect the changes to this one. */
  diagnostics(path: string): Promise<ReadonlyMap<string, readonly Diagnostic[]>>;
  /** Where words first occur in an open file. */
  rangeOf(path: string, words: string): Range;
  /** What it was asked to show in a window. */
  shown: readonly string[];
  /** Shut down; returns the exit status. */
  close(): Promise<number | null>;
}

/** Between a carriage return and its line feed there is no position. */
function placeNear(text: string, offset: number): number {
  return text[offset - 1] === "\r" && text[offset] === "\n" ? offset - 1 : offset;
}

/** One editor of a folder for all tests of a file. */
export function sharedEditor(files: Readonly<Record<string, string>>): () => Editor {
  let shared: Editor | undefined;
  const folder = writeFolder(files);
  beforeAll(async () => void (shared = await startEditor(folder)));
  afterAll(async () => {
    await shared?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => shared!;
}

export async function startEditor(
  folder: string,
  options: object = {},
  args: readonly string[] = [],
): Promise<Editor> {
  const command = join(repository, "lib", "cli.js");
  const child = spawn(process.execPath, [command, "lsp", ...args], {
    cwd: folder,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const documents = new Map<string, { text: string; version: number }>();
  const said = new Map<string, readonly Diagnostic[]>();
  const versions = new Map<string, number>();
  const waiting = new Set<() => void>();
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  const root = uri(".");
  connection.onNotification(PublishDiagnosticsNotification.type, (told) => {
    said.set(decodeURIComponent(told.uri.slice(root.length + 1)), told.diagnostics);
    versions.set(told.uri, told.version ?? -1);
    for (const look of waiting) look();
  });
  const shown: string[] = [];
  connection.onNotification(
    ShowMessageNotification.type,
    ({ message }) => void shown.push(message),
  );
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    workspaceFolders: [{ uri: root, name: "notebook" }],
    capabilities: {},
    ...options,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const close = async (): Promise<number | null> => {
    if (child.exitCode !== null) return child.exitCode;
    await connection.sendRequest(ShutdownRequest.type);
    const gone = new Promise((resolve) => child.once("exit", resolve));
    await connection.sendNotification(ExitNotification.type);
    await gone;
    connection.dispose();
    return child.exitCode;
  };

  const known = (path: string): { text: string; version: number } => {
    const document = documents.get(path);
    if (!document) throw new Error(`${path} is not open`);
    return document;
  };
  const pointAt = (text: string, offset: number): Range["start"] => {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length - 1, character: lines.at(-1)!.length };
  };
  return {
    connection,
    initialized,
    shown,
    pid: child.pid ?? 0,
    uri,
    isOpen: (path) => documents.has(path),
    text: (path) => known(path).text,
    open: async (path, text = readFileSync(join(folder, path), "utf8")) => {
      documents.set(path, { text, version: 1 });
      const languageId = path.endsWith(".bib") ? "bibtex" : "markdown";
      const textDocument = { uri: uri(path), languageId, version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change: (path, text, stretch) => {
      const document = known(path);
      const before = document.text;
      const start = stretch ? placeNear(before, stretch.start) : 0;
      const end = stretch ? placeNear(before, stretch.end) : before.length;
      document.text = before.slice(0, start) + text + before.slice(end);
      document.version += 1;
      const range = { start: pointAt(before, start), end: pointAt(before, end) };
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(path), version: document.version },
        contentChanges: [stretch ? { range, text } : { text }],
      });
    },
    diagnostics: async (path) => {
      const isTold = (): boolean => versions.get(uri(path)) === known(path).version;
      while (!isTold()) {
        await new Promise<void>((resolve) => {
          const look = (): void => {
            if (!isTold()) return;
            waiting.delete(look);
            resolve();
          };
          waiting.add(look);
        });
      }
      // The last change is reported last.
      return said;
    },
    rangeOf: (path, words) => {
      const { text } = known(path);
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`${path} has no ${words}`);
      return { start: pointAt(text, start), end: pointAt(text, start + words.length) };
    },
    close,
  };
}
