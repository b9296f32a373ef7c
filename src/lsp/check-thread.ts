import type { MessagePort } from "node:worker_threads";
import { isDeepStrictEqual } from "node:util";
import { withOpenTexts } from "../file-texts.ts";
import type { Library } from "../library/library.ts";
import type { CheckMessage } from "../notebook/check-message.ts";
import { checkNotebook } from "../notebook/check-notebook.ts";
import { Kept } from "../notebook/kept.ts";
import type { SiteFacts } from "../notebook/site-facts.ts";
import { readNotebook } from "../notebook/read-notebook.ts";
import { worksIn, type SoughtWork } from "./work-index.ts";

/** What a thread that checks is told: the text of an open file, none once it is closed; or to check. */
export type ToCheckThread = { path: string; text: string | undefined } | "check";

/** What it answers. */
export interface FromCheckThread {
  /** The messages of each file whose messages are others than before. */
  changed: ReadonlyMap<string, readonly CheckMessage[]>;
  /** Why nothing could be checked. */
  fault?: string;
}

/** What it says before that, where the library is another. */
export type WorksOfThread = readonly SoughtWork[];

/**
 * Check a notebook as often as a port asks, with what is open in an editor; each time only what has changed.
 *
 * @param site
 *   As for `checkNotebook`.
 */
export function checkFor(port: MessagePort, root: string, site: SiteFacts): void {
  const kept = new Kept();
  const texts = new Map<string, string>();
  let library: Library | undefined;
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
          port.postMessage(worksIn(library) satisfies WorksOfThread);
        }
        return checkNotebook(notebook, site, kept);
      });
      const now = new Map<string, CheckMessage[]>();
      for (const message of messages) {
        const ofFile = now.get(message.file);
        if (ofFile) ofFile.push(message);
        else now.set(message.file, [message]);
      }
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
}
