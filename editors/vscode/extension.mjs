import { window, workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { findServer } from "./find-server.ts";

/** The files that name works and figures. */
const documentSelector = [
  { scheme: "file", language: "markdown" },
  { scheme: "file", language: "bibtex" },
  { scheme: "file", pattern: "**/sources/*.csv" },
  { scheme: "file", pattern: "**/corrections.csv" },
  { scheme: "file", pattern: "**/package.json" },
];

let client;

/** Start `apparatus lsp` of the first folder of the workspace that is in a notebook. */
export async function activate() {
  const folders = workspace.workspaceFolders ?? [];
  const found = folders.map((folder) => ({ folder, server: findServer(folder.uri.fsPath) }));
  const first = found.find(({ server }) => server !== undefined);
  if (!first?.server) {
    window.showInformationMessage("Apparatus is not installed here: run npm install.");
    return;
  }
  const { module, root } = first.server;
  const keepFormerKeys = workspace.getConfiguration("apparatus").get("keepFormerKeys", false);
  client = new LanguageClient(
    "apparatus",
    "Apparatus",
    { module, args: ["lsp"], transport: TransportKind.stdio, options: { cwd: root } },
    {
      documentSelector,
      workspaceFolder: first.folder,
      initializationOptions: { keepFormerKeys },
    },
  );
  await client.start();
}

export async function deactivate() {
  await client?.stop();
}
