import { withoutControls } from "./print-messages.ts";

/**
 * Print what other programs read, as it is. On a terminal, codes that it would obey are shown: an entry of a
 * library is exported with its own bytes.
 */
export function printData(
  text: string,
  out: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stdout,
): void {
  out.write(out.isTTY ? text.replace(/(?!\r\n)[^\P{Cc}\n\t]/gu, withoutControls) : text);
}
