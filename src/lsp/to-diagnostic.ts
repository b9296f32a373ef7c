import { DiagnosticSeverity, type Diagnostic, type Range } from "vscode-languageserver/node";
import type { CheckMessage } from "../notebook/check-message.ts";

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const;

/** A message as editors show it. */
export function toDiagnostic(message: CheckMessage): Diagnostic {
  const { severity, ruleId, reason, url } = message;
  return {
    range: rangeOfMessage(message),
    severity: severities[severity],
    code: ruleId,
    ...(url !== null && { codeDescription: { href: url } }),
    source: "apparatus",
    message: reason,
  };
}

/** The range of a message; one about a whole file is at its start. */
export function rangeOfMessage({ line, column, endLine, endColumn }: CheckMessage): Range {
  const start = { line: (line ?? 1) - 1, character: (column ?? 1) - 1 };
  if (endLine === null) return { start, end: start };
  return { start, end: { line: endLine - 1, character: (endColumn ?? 1) - 1 } };
}
