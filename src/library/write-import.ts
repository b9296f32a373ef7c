import { importWriter } from "./import-writer.ts";
import type { Library } from "./library.ts";
import type { ImportStep } from "./plan-import.ts";

/** A library after an import. */
export interface WrittenImport {
  /** All existing entries with their announced changes, followed by the new ones; no other byte changes. */
  text: string;
  /** Steps left out because what would be written does not read back as announced. */
  refused: readonly ImportStep[];
}

/** Write an import into the text of a library, as `importWriter` does into its bytes. */
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
