import type { MessagePort } from "node:worker_threads";
import { isDeepStrictEqual } from "node:util";
import { withOpenTexts } from "../file-texts.ts";
import type { Library } from "../library/library.ts";
import { byWeight, type CheckMessage } from "../notebook/check-message.ts";
import { checkNotebook } from "../notebook/check-notebook.ts";
import { Kept } from "../notebook/kept.ts";
import type { SiteFacts } from "../notebook/site-facts.ts";
import { readNotebook } from "../notebook/read-notebook.ts";
import { changedRows, worksIn, type ChangedRows, type SoughtWork } from "./work-index.ts";

/** A request to the thread that checks: the text of an open file, undefined once it is closed; or to check. */
export type ToCheckThread = { path: string; text: string | undefined } | "check";

/** The thread’s answer. */
export interface FromCheckThread {
  /** The messages of each file whose messages changed. */
  changed: ReadonlyMap<string, readonly CheckMessage[]>;
  /** Why nothing could be checked. */
  fault?: string;
}

/** Sent before that, if the works of the library changed. */
export type WorksOfThread = ChangedRows;

/** Editors show no more per file, and what is sent after each keystroke must stay small. */
export const mostOfFile = 1000;

/**
 * Check a notebook whenever a port asks, using the texts open in an editor; only what changed is checked again.
 *
 * @param site
 *   As for `checkNotebook`.
 */
export function checkFor(port: MessagePort, root: string, site: SiteFacts): void {
  const kept = new Kept();
  const texts = new Map<string, string>();
  let library: Library | undefined;
  let works: readonly SoughtWork[] = [];
  let before = new Map<string, readonly CheckMessage[]>();
  port.on("message", (told: ToCheckThread) => {
    if (told === "check") port.postMessage(check());
    else if (told.text === undefined) texts.delete(told.path);
    else texts.set(told.path, told.text);
  });

  function check(): FromCheckThread {
    try {
      const { messages } = withOpenTexts(texts, () => {
        const notebook = readNotebook(root, kept);
        if (notebook.library !== library) {
          library = notebook.library;
          tellWorks(worksIn(library));
        }
        return checkNotebook(notebook, site, kept);
      });
      const now = byFile(messages);
      const paths = new Set([...before.keys(), ...now.keys()]);
      const changed = new Map<string, readonly CheckMessage[]>();
      for (const path of paths) {
        const found = now.get(path) ?? [];
        if (!isDeepStrictEqual(found, before.get(path) ?? [])) changed.set(path, found);
      }
      before = now;
      return { changed };
    } catch (error) {
      return { changed: new Map(), fault: error instanceof Error ? error.message : String(error) };
    }
  }
  function tellWorks(now: readonly SoughtWork[]): void {
    const changed = changedRows(works, now);
    works = now;
    if (changed) port.postMessage(changed satisfies WorksOfThread);
  }
}

/** The messages of each file; if there are too many, the most important ones. */
function byFile(messages: readonly CheckMessage[]): Map<string, readonly CheckMessage[]> {
  const found = new Map<string, CheckMessage[]>();
  for (const message of messages) {
    const ofFile = found.get(message.file);
    if (ofFile) ofFile.push(message);
    else found.set(message.file, [message]);
  }
  return new Map(
    Array.from(found, ([file, all]) => [
      file,
      all.length <= mostOfFile ? all : all.toSorted(byWeight).slice(0, mostOfFile),
    ]),
  );
}
