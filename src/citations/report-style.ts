import { VFile } from "vfile";
import { report } from "../report.ts";
import type { Style } from "./style.ts";

/**
 * What is wrong with a style that was read from a file, as messages on that file; they are the same each
 * time that it is asked. A style that comes with a package is not the user’s to mend, and has none.
 */
export function reportStyle({ path, messages }: Style): VFile | undefined {
  if (path === undefined) return undefined;
  const file = new VFile({ path });
  for (const { severity, reason, line, column } of messages) {
    const rule = severity === "error" ? "malformed-style" : "unknown-in-style";
    report(file, rule, reason, line > 0 ? { line, column } : undefined);
  }
  return file;
}
