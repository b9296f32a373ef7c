import type { Worker } from "node:worker_threads";
import type { AskedOfChecks, ToldByChecks } from "./preview-check-thread.ts";

/** The notebook’s checks on their own thread: no page waits for them. */
export class PreviewChecks {
  readonly #start: () => Worker;
  #thread: Worker | undefined;
  readonly #waiting = new Map<number, (told: ToldByChecks) => void>();
  #last = 0;

  /**
   * @param start
   *   Starts the thread (`checkForPreview`); it is restarted if it has ended.
   */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Ask the thread; if there is no answer, it says why. */
  ask(asks: AskedOfChecks["asks"], paths: readonly string[] = []): Promise<ToldByChecks> {
    const thread = (this.#thread ??= this.#started());
    const id = ++this.#last;
    return new Promise((told) => {
      this.#waiting.set(id, told);
      thread.postMessage({ id, asks, paths } satisfies AskedOfChecks);
    });
  }

  #started(): Worker {
    const thread = this.#start();
    thread.on("message", (told: ToldByChecks) => {
      this.#waiting.get(told.id)?.(told);
      this.#waiting.delete(told.id);
    });
    let reason = "the thread that checks has ended";
    thread.on("error", (error) => (reason = String(error)));
    thread.on("exit", () => {
      this.#thread = undefined;
      for (const [id, tell] of this.#waiting) tell({ id, fault: reason });
      this.#waiting.clear();
    });
    return thread;
  }
}
