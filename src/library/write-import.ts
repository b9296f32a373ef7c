import { importWriter } from "./import-writer.ts";
import type { Library } from "./library.ts";
import type { ImportStep } from "./plan-import.ts";

/** What a library becomes by an import. */
export interface WrittenImport {
  /** Every entry that was there, with what was announced for it, and then the new ones; no byte else. */
  text: string;
  /** Steps left out, because what would be written does not read back as what was announced. */
  refused: readonly ImportStep[];
}

/** Write what an import brings into the text of a library, as `importWriter` does into its bytes. */
export function writeImport(
  text: string,
  steps: readonly ImportStep[],
  library: Library,
  options: { replace: boolean },
): WrittenImport {
  const writer = importWriter(Buffer.from(text), library, options);
  const refused = steps.filter((step) => !writer.take(step));
  const written = writer.finish();
  return written ? { text: written.toString("utf8"), refused } : { text, refused: steps };
}
