/**
 * The search on its own thread, so that typing never waits for it. This module is both sides: a page imports it
 * only with `import()`, so that it is a separate file, and that file is also the thread’s script.
 */
import { find, type FoundEntry, type SearchResults } from "./find.ts";
import { loadIndex } from "./load-index.ts";

/** A range of the results. */
export interface SearchAnswer extends Pick<SearchResults, "count" | "missing" | "common"> {
  shown: FoundEntry[];
  /** The language of the notebook. */
  lang: string;
  /** The results page, if there is one. */
  page?: string;
}

interface Question {
  id: number;
  root: string;
  query: string;
  from: number;
  to: number;
}

type Reply = { id: number; answer: SearchAnswer } | { id: number; failed: string };

let thread: Worker | undefined;
let asked = 0;
const waiting = new Map<number, (reply: Reply) => void>();

/**
 * @throws
 *   Error if a part of the index could not be loaded; the next request tries again.
 */
export async function askSearch(
  root: URL,
  query: string,
  from: number,
  to: number,
): Promise<SearchAnswer> {
  thread ??= startThread();
  const question: Question = { id: ++asked, root: root.href, query, from, to };
  const reply = await new Promise<Reply>((resolve) => {
    waiting.set(question.id, resolve);
    thread?.postMessage(question);
  });
  if ("failed" in reply) throw new Error(reply.failed);
  return reply.answer;
}

function startThread(): Worker {
  const started = new Worker(import.meta.url, { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  started.addEventListener("error", ({ message }) => {
    for (const [id, answer] of waiting) answer({ id, failed: message });
    waiting.clear();
    thread = undefined;
  });
  return started;
}

// In the thread there is no page.
if (typeof document === "undefined" && typeof addEventListener === "function") {
  addEventListener("message", ({ data }: MessageEvent<Question>) => {
    answer(data).then(postMessage, (error: unknown) => {
      postMessage({ id: data.id, failed: String(error) } satisfies Reply);
    });
  });
}

async function answer({ id, root, query, from, to }: Question): Promise<Reply> {
  const index = await loadIndex(new URL(root));
  const found = await find(query, index);
  const { count, missing, common } = found;
  const { lang, page } = index;
  const shown = await found.slice(from, to);
  return {
    id,
    answer: { count, missing, common, shown, lang, ...(page !== undefined && { page }) },
  };
}
