import type { Worker } from "node:worker_threads";
import type { CheckMessage } from "../notebook/check-message.ts";
import type { FromCheckThread, ToCheckThread, WorksOfThread } from "./check-thread.ts";

/**
 * The checks of a notebook while it is edited. They run on a thread of their own, so that nothing else waits for them,
 * one at a time: what changes during one is in the next.
 */
export class Checks {
  /** The latest messages, by path. */
  readonly messages = new Map<string, readonly CheckMessage[]>();
  readonly #thread: Worker;
  #isRunning = false;
  #isAsked = false;

  /**
   * @param putWorks
   *   Called with the works of the library when it is another.
   * @param begin
   *   Called before each check, after all that was told is known to it; what it returns is called after the check,
   *   with the files whose messages are others.
   */
  constructor(
    thread: Worker,
    putWorks: (works: WorksOfThread) => void,
    begin: () => (answer: FromCheckThread) => void,
  ) {
    this.#thread = thread;
    let end: ReturnType<typeof begin> | undefined;
    this.#begin = () => {
      end = begin();
      this.#tell("check");
    };
    thread.on("message", (answer: FromCheckThread | WorksOfThread) => {
      if (!("changed" in answer)) return putWorks(answer);
      for (const [path, messages] of answer.changed) this.messages.set(path, messages);
      end?.(answer);
      this.#isRunning = false;
      if (this.#isAsked) this.ask();
    });
  }

  readonly #begin: () => void;

  /** Tell of the text of a file, and check; without a text the file counts as it is saved. */
  change(path: string, text?: string): void {
    this.#tell({ path, text });
    this.ask();
  }

  /** Check as soon as what is waiting to be told has been. */
  ask(): void {
    this.#isAsked = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    // What the editor has sent already is read first.
    setImmediate(() =>
      setImmediate(() => {
        this.#isAsked = false;
        this.#begin();
      }),
    );
  }

  #tell(told: ToCheckThread): void {
    this.#thread.postMessage(told);
  }
}
