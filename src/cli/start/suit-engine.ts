import { setFlagsFromString } from "node:v8";

// V8 renames its flags, and says so on standard error, so only tested releases of Node get any.
const [release] = process.versions.node.split(".", 1);
const isTested = ["20", "22", "24"].includes(release!);

/**
 * Tell V8 what suits a command. It puts less of other functions into those it optimises, which takes long and pays
 * only in longer processes: measured with a thousand citations, this takes a tenth off the processor time of
 * `render`. It compiles a regular expression at its first use, because most are used for every work: a twentieth.
 * In Node 20 it waits three times as long before it optimises a function: a tenth off the wall time with a thousand
 * citations, and a fifth off the processor time; later releases count otherwise.
 */
export function suitEngine(): void {
  setFlags("--max-inlined-bytecode-size-cumulative=200", "--no-regexp-tier-up");
  if (release === "20") setFlags("--interrupt-budget=220000");
}

/** In UTF-16 units: the document of a book has a tenth of it. */
const large = 4_000_000;

/**
 * Before a large document, tell V8 to collect what is no longer used when the heap has grown by so many per cent,
 * not only when it has doubled or more. It takes two fifths less memory, for a third more processor time.
 *
 * @returns
 *   What to do when the document is parsed: from then on most of the heap is used until its citations are written.
 */
export function suitTo(text: string): () => void {
  if (text.length < large) return () => {};
  setFlags("--heap-growing-percent=90");
  return () => setFlags("--heap-growing-percent=30");
}

function setFlags(...flags: readonly string[]): void {
  if (!isTested) return;
  for (const flag of flags) setFlagsFromString(flag);
}
