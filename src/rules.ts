/**
 * Every message that Apparatus can give, by id. Imports nothing, so that every stage may import it.
 * A message without a rule here does not compile; the table is also the list on the page `/method`.
 */
export interface Rule {
  severity: Severity;
  /** What the rule asks of the text, in one sentence. */
  asks: string;
}

export type Severity = "error" | "warning" | "info";

export const rules = {
  "citation-without-key": { severity: "error", asks: "A citation names a work." },
  "duplicate-key": { severity: "error", asks: "A key names one entry of the library." },
  "malformed-entry": { severity: "error", asks: "An entry of a library can be read." },
  "unknown-key": { severity: "error", asks: "A cited key names an entry of the library." },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
