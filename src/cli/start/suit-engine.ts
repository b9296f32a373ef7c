import { setFlagsFromString } from "node:v8";

/** When V8 optimises a function: later than usual, and as usual. */
interface Budget {
  later: string;
  usual: string;
}

const ofNewer: Budget = {
  later: "--invocation-count-for-turbofan=30000",
  usual: "--invocation-count-for-turbofan=3000",
};

// V8 renames its flags, and says so on standard error, so only tested releases of Node get one.
const budgets: ReadonlyMap<string, Budget> = new Map([
  ["20", { later: "--interrupt-budget=1000000", usual: "--interrupt-budget=135168" }],
  ["22", ofNewer],
  ["24", ofNewer],
]);

/** The budget for this release of Node, if its flags are known. */
const budget = budgets.get(process.versions.node.split(".", 1)[0]!);

/**
 * Tell V8 what suits a command. It optimises functions later than usual, because a command ends before most of them
 * are used again: measured, this takes a third off the processor time of `render` (docs/speed.md). It compiles a
 * regular expression at its first use, because most are used for every work: a twentieth.
 */
export function optimiseLater(): void {
  if (budget) setFlags(budget.later, "--no-regexp-tier-up");
}

/** In UTF-16 units: the document of a book has a tenth of it. */
const large = 4_000_000;

/**
 * Before a large document, tell V8 to optimise as usual, and to collect what is no longer used when the heap has
 * grown by so many per cent, not only when it has doubled or more. It takes half the memory, for a quarter more
 * processor time.
 *
 * @returns
 *   What to do when the document is parsed: from then on most of the heap is used until its citations are written.
 */
export function suitTo(text: string): () => void {
  if (text.length < large || !budget) return () => {};
  setFlags(budget.usual, "--heap-growing-percent=90");
  return () => setFlags("--heap-growing-percent=20");
}

function setFlags(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
