import { withoutControls } from "./print-messages.ts";
import type { CheckMessage } from "../../notebook/check-message.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * Messages that GitHub Actions shows next to the lines of a change, one per line.
 *
 * @see
 *   “Workflow commands for GitHub Actions”: setting messages, and the escapes of its toolkit.
 */
export function toGithub(messages: readonly CheckMessage[]): string {
  const lines = messages.map((message) => {
    const { file, line, column, endLine, endColumn, severity, ruleId, reason } = message;
    const isOneLine = endLine === null || endLine === line;
    const place: readonly [string, string | number | null][] = [
      ["file", file],
      ["line", line],
      ["endLine", endLine],
      // Columns on different lines are not shown.
      ["col", isOneLine ? column : null],
      ["endColumn", isOneLine ? endColumn : null],
      ["title", ruleId],
    ];
    const properties = place.flatMap(([name, value]) =>
      value === null ? [] : `${name}=${escaped(String(value), /[%\r\n:,]/g)}`,
    );
    return `::${commands[severity]} ${properties.join(",")}::${escaped(withoutControls(reason), /%/g)}\n`;
  });
  return lines.join("");
}

function escaped(text: string, what: RegExp): string {
  return text.replace(
    what,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
