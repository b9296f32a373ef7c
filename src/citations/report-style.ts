import { VFile } from "vfile";
import { report } from "../report.ts";
import type { Style } from "./style.ts";

/**
 * What is wrong with a style read from a file, as messages on that file; every call returns the same ones. A style
 * that comes with a package has none, because users cannot repair it.
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
