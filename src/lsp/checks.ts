import type { Worker } from "node:worker_threads";
import type { CheckMessage } from "../notebook/check-message.ts";
import type { FromCheckThread, ToCheckThread, WorksOfThread } from "./check-thread.ts";

/**
 * The checks of a notebook during editing. They run on their own thread, so that nothing waits for them, one at a
 * time: changes during a check are in the next one.
 */
export class Checks {
  /** The latest messages, by path. */
  readonly messages = new Map<string, readonly CheckMessage[]>();
  readonly #thread: Worker;
  #isRunning = false;
  #isAsked = false;

  /**
   * @param putWorks
   *   Called with the library’s works when they change.
   * @param begin
   *   Called before each check, after all earlier updates; the function it returns is called after the check, with
   *   the files whose messages changed.
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

  /** Update the text of a file, and check; without a text, the saved file counts. */
  change(path: string, text?: string): void {
    this.#tell({ path, text });
    this.ask();
  }

  /** Check as soon as all waiting updates have been sent. */
  ask(): void {
    this.#isAsked = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    // What the editor has already sent is read first.
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
