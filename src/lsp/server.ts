import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Worker } from "node:worker_threads";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeParams,
  type TextDocumentPositionParams,
  type ServerCapabilities,
} from "vscode-languageserver/node";
import type { FromCheckThread } from "./check-thread.ts";
import { isObject } from "../is-object.ts";
import { codeActions } from "./answers/code-actions.ts";
import { definition, references } from "./answers/find-places.ts";
import { hover } from "./answers/hover.ts";
import { outline } from "./answers/outline.ts";
import { prepareRename, rename } from "./answers/rename.ts";
import { Checks } from "./checks.ts";
import { complete, triggers } from "./completion/complete.ts";
import { resolveKey } from "./completion/complete-keys.ts";
import { Desk } from "./desk.ts";
import { toDiagnostic } from "./to-diagnostic.ts";

export interface ServerOptions {
  connection: Connection;
  /** Where the notebook is, if the editor does not say. */
  folder: string;
  version: string;
  /** Starts the thread that checks the notebook in a folder (`checkFor`). */
  startChecks(root: string): Worker;
}

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.apparatus`],
  },
  completionProvider: { triggerCharacters: triggers, resolveProvider: true },
};

/** Serve an editor until it disconnects. */
export function serve({ connection, folder, version, startChecks }: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  let desk = new Desk(folder);
  let checks: Checks | undefined;
  let watches = false;
  let keepsFormer = false;

  connection.onInitialize((params) => {
    const given: unknown = params.initializationOptions;
    keepsFormer = isObject(given) && given["keepFormerKeys"] === true;
    desk = new Desk(rootOf(params, folder));
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return { capabilities, serverInfo: { name: "apparatus", version } };
  });
  connection.onInitialized(() => {
    if (!isNotebook(desk.root)) {
      const message = `Apparatus: no notebook here, expected package.json in ${desk.root}`;
      // The library would send this as a request, which some editors cannot answer.
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message,
      });
      return;
    }
    if (watches) {
      const watchers = [{ globPattern: "**/*.{bib,csv,csl,json,md,txt,yaml}" }];
      const told = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      told.catch(() => connection.console.warn("Changes of other programs are not watched"));
    }
    checks = new Checks(startChecks(desk.root), (works) => desk.putWorks(works), publishAfterCheck);
    checks.ask();
  });

  documents.onDidChangeContent(({ document }) => {
    const path = desk.put(document);
    if (path !== undefined) checks?.change(join(desk.root, path), document.getText());
  });
  documents.onDidClose(({ document }) => {
    const path = desk.take(document.uri);
    if (path !== undefined) checks?.change(join(desk.root, path));
  });
  documents.onDidSave(() => checks?.ask());
  connection.onDidChangeWatchedFiles(() => checks?.ask());

  connection.onCompletion(({ textDocument, position }) => {
    const path = desk.pathOf(textDocument.uri);
    return path === undefined ? undefined : complete(desk, path, position);
  });

  connection.onCompletionResolve((item) => resolveKey(desk, item));
  connection.onHover((at) => answer(at, hover));
  connection.onDefinition((at) => answer(at, definition));
  connection.onReferences((at) =>
    answer(at, (...place) => references(...place, at.context.includeDeclaration)),
  );
  connection.onPrepareRename((at) => answer(at, prepareRename));
  connection.onRenameRequest((at) =>
    answer(at, (...place) => rename(...place, at.newName, keepsFormer)),
  );
  connection.onDocumentSymbol(({ textDocument }) => {
    const [path, document] = fileOf(textDocument.uri);
    return document && outline(path, document);
  });
  connection.onCodeAction(({ textDocument, range, context }) => {
    const [path, document] = fileOf(textDocument.uri);
    const messages = checks?.messages.get(path) ?? [];
    return document && codeActions(document, messages, range, context.only);
  });

  documents.listen(connection);
  connection.listen();

  function fileOf(uri: string): [path: string, document: TextDocument | undefined] {
    const path = desk.pathOf(uri);
    return path === undefined ? ["", undefined] : [path, desk.document(path)];
  }

  /** A request about a position in a file of the notebook. */
  function answer<Answer>(
    { textDocument, position }: TextDocumentPositionParams,
    give: (desk: Desk, path: string, offset: number) => Answer,
  ): Answer | undefined {
    const [path, document] = fileOf(textDocument.uri);
    return document && give(desk, path, document.offsetAt(position));
  }

  /**
   * Open documents get their messages after each check, with the checked version; other files when their messages
   * changed.
   */
  function publishAfterCheck(): (answer: FromCheckThread) => void {
    const versions = desk.versions();
    return ({ changed, fault }) => {
      if (fault !== undefined) connection.console.error(`The notebook cannot be read: ${fault}`);
      const closed = [...changed.keys()].filter((path) => !versions.has(path));
      for (const path of closed) publish(path);
      for (const [path, number] of versions) publish(path, number);
    };
  }

  function publish(path: string, number?: number): void {
    void connection.sendDiagnostics({
      uri: desk.uriOf(path),
      ...(number !== undefined && { version: number }),
      diagnostics: (checks?.messages.get(path) ?? []).map(toDiagnostic),
    });
  }
}

/** The editor’s folder, or the nearest folder above it with a notebook. */
function rootOf({ workspaceFolders }: InitializeParams, folder: string): string {
  const uri = workspaceFolders?.[0]?.uri;
  const given = uri?.startsWith("file:") ? fileURLToPath(uri) : folder;
  let at = given;
  while (!isNotebook(at) && dirname(at) !== at) at = dirname(at);
  return isNotebook(at) ? at : given;
}

function isNotebook(folder: string): boolean {
  return existsSync(join(folder, "package.json"));
}
