import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { budgets } from "../budgets.ts";
import { NotTakenIn, type ReceivedDocument } from "../notebook/intake/received-document.ts";
import { packageFolder } from "./package-manifest.ts";

/** A document in any supported format; see `readReceived`. */
export interface DocumentToRead {
  bytes: Uint8Array;
  name: string;
  encoding?: string | undefined;
  address?: string | undefined;
}

export type DocumentRead = { document: ReceivedDocument } | { refused: string };

/**
 * Read a document on a thread of its own, which is ended when it takes too much memory or time: a few kilobytes of
 * PDF may unpack to gigabytes, in ways that only its reader understands.
 *
 * @throws
 *   {NotTakenIn}
 */
export async function readApart(document: DocumentToRead): Promise<ReceivedDocument> {
  const thread = new Worker(join(packageFolder(), "lib", "document-thread.js"), {
    workerData: document,
  });
  const before = { memory: process.memoryUsage.rss(), time: process.cpuUsage() };
  let excess: string | undefined;
  const watch = setInterval(() => {
    // Meanwhile this thread only waits.
    const { user, system } = process.cpuUsage(before.time);
    if (process.memoryUsage.rss() - before.memory > budgets.readingMemory)
      excess = `${budgets.readingMemory / 1e6} MB of memory`;
    else if ((user + system) / 1e6 > budgets.readingTime)
      excess = `${budgets.readingTime} seconds of processor time`;
    if (excess === undefined) return;
    clearInterval(watch);
    void thread.terminate();
  }, 50);
  try {
    const read = await new Promise<DocumentRead>((resolve, reject) => {
      thread.on("message", resolve);
      thread.on("error", reject);
      thread.on("exit", () => resolve({ refused: `reading it takes more than ${excess}` }));
    });
    if ("refused" in read) throw new NotTakenIn(read.refused);
    return read.document;
  } catch (error) {
    const isFull = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
    throw isFull ? new NotTakenIn("reading it takes more memory than there is") : error;
  } finally {
    clearInterval(watch);
    await thread.terminate();
  }
}
