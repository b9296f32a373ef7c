import { withHiddenShown } from "../../hidden-characters.ts";
import { withoutControls } from "./print-messages.ts";

/**
 * Print data for other programs unchanged. On a terminal, the control codes it would obey are shown instead, and
 * so is what people would not see, because library entries are exported byte for byte.
 */
export function printData(
  text: string,
  out: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stdout,
): void {
  out.write(
    out.isTTY ? withHiddenShown(text.replace(/(?!\r\n)[^\P{Cc}\n\t]/gu, withoutControls)) : text,
  );
}
