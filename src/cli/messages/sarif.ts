import type { CheckMessage } from "../../notebook/check-message.ts";
import { rules } from "../../rules.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** Messages as SARIF 2.1.0, which code hosts show next to the changed lines. */
export function toSarif(messages: readonly CheckMessage[]): object {
  return {
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: {
          driver: {
            name: "apparatus",
            rules: Object.entries(rules).map(([id, { severity, asks }]) => ({
              id,
              shortDescription: { text: asks },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        results: messages.map((message) => ({
          ruleId: message.ruleId,
          level: levels[message.severity],
          message: { text: message.reason },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(message.file) },
                ...(message.line !== null && { region: region(message) }),
              },
            },
          ],
        })),
      },
    ],
  };
}

function region({ line, column, endLine, endColumn }: CheckMessage): object {
  return {
    startLine: line,
    ...(column !== null && { startColumn: column }),
    ...(endLine !== null && { endLine }),
    ...(endColumn !== null && { endColumn }),
  };
}
