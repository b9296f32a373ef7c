import type { MessagePort } from "node:worker_threads";
import type { CheckMessage } from "../../../notebook/check-message.ts";
import { whyNot } from "../../../replace-file.ts";
import { siteFacts } from "../../files/checked-site.ts";
import { currentMessages, currentNotebook } from "../current-notebook.ts";
import { messageChanges, type MessageChanges } from "./message-changes.ts";
import { pathAsked } from "./page-routes.ts";
import { panelData, type PanelData } from "./told-messages.ts";

/** A request to the thread that checks: to check, reporting what is new, or for all current errors. */
export interface AskedOfChecks {
  id: number;
  asks: "check" | "panels" | "errors";
  /** The pages whose panels are needed. */
  paths: readonly string[];
}

export interface ToldByChecks {
  id: number;
  changes?: MessageChanges;
  panels?: ReadonlyMap<string, PanelData>;
  errors?: readonly CheckMessage[];
  /** Why there is no answer. */
  fault?: string;
}

/** Check the notebook in a folder whenever a port asks; what is not new is not sent again. */
export function checkForPreview(port: MessagePort, root: string): void {
  const changesOf = messageChanges();
  let told: readonly CheckMessage[] = [];
  port.on("message", ({ id, asks, paths }: AskedOfChecks) => {
    try {
      port.postMessage({ id, ...answer(asks, paths) } satisfies ToldByChecks);
    } catch (error) {
      port.postMessage({ id, fault: whyNot(error) } satisfies ToldByChecks);
    }
  });

  function answer(asks: AskedOfChecks["asks"], paths: readonly string[]): Partial<ToldByChecks> {
    if (asks === "errors") {
      return { errors: currentMessages(root, siteFacts).filter(isError) };
    }
    let changes: MessageChanges | undefined;
    if (asks === "check") {
      told = currentMessages(root, siteFacts);
      changes = changesOf(told);
    }
    const notebook = currentNotebook(root);
    const panels = paths.map((path) => [path, panelData(told, notebook, pathAsked(path))] as const);
    return { panels: new Map(panels), ...(changes && { changes }) };
  }
}

function isError({ severity }: CheckMessage): boolean {
  return severity === "error";
}
