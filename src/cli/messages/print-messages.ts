import { styleText } from "node:util";
import { withHiddenShown } from "../../hidden-characters.ts";
import type { CheckMessage } from "../../notebook/check-message.ts";
import { foldWorks } from "./fold-works.ts";

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const colour = { error: "red", warning: "yellow", info: "blue" } as const;

/**
 * Print messages to standard error, one per line: `file:line:column-line:column severity rule reason`.
 *
 * @param time
 *   The time of the messages, to print before them.
 */
export function printMessages(messages: readonly CheckMessage[], time?: string): void {
  const paint: Paint =
    process.stderr.isTTY && !process.env.NO_COLOR ? styleText : (_style, text) => text;
  for (const message of foldWorks(messages))
    process.stderr.write(`${time === undefined ? "" : `${time} `}${messageLine(message, paint)}\n`);
}

export function messageLine(
  { file, line, column, endLine, endColumn, severity, ruleId, reason }: CheckMessage,
  paint: Paint = (_style, text) => text,
): string {
  const start = line === null ? "" : `:${line}:${column ?? 1}`;
  const end = line === null || endLine === null ? "" : `-${endLine}:${endColumn ?? 1}`;
  const plain = withoutControls(`${ruleId} ${reason}`);
  return `${withoutControls(file)}${start}${end} ${paint(colour[severity], severity)} ${plain}`;
}

/** Text by others may contain codes that terminals obey, or that nobody sees: these are printed as escapes. */
export function withoutControls(text: string): string {
  return withHiddenShown(
    text.replace(
      /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g,
      (code) => `\\u${code.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

export function hasErrors(messages: readonly CheckMessage[]): boolean {
  return messages.some(({ severity }) => severity === "error");
}
