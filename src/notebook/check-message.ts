import type { VFileMessage } from "vfile-message";
import { rules, type RuleId, type Severity } from "../rules.ts";
import { servedAddress } from "../served-address.ts";
import { ruleAddress } from "./rule-address.ts";
import type { Settings } from "./settings.ts";

/** A message as commands print it: `check --format json`, design §6. */
export interface CheckMessage {
  file: string;
  ruleId: string;
  severity: Severity;
  reason: string;
  line: number | null;
  column: number | null;
  endLine: number | null;
  endColumn: number | null;
  url: string | null;
  suggestions: string[];
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Sort more severe messages first. */
export function byWeight(a: CheckMessage, b: CheckMessage): number {
  return weights[a.severity] - weights[b.severity];
}

/** The messages of one file in order of place, with the severities of the settings. */
export function toCheckMessages(
  file: string,
  messages: readonly VFileMessage[],
  { rules: set, ...site }: Pick<Settings, "rules"> & Partial<Pick<Settings, "url" | "links">>,
): CheckMessage[] {
  return messages
    .flatMap((message) => {
      const ruleId = message.ruleId ?? "";
      const severity = severityOf(ruleId, set);
      return severity === "off" ? [] : [toCheckMessage(file, message, ruleId, severity, site)];
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function severityOf(ruleId: string, set: Settings["rules"]): Severity | "off" {
  if (!isRule(ruleId)) return "error";
  return set[ruleId] ?? rules[ruleId].severity;
}

function isRule(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

function toCheckMessage(
  file: string,
  message: VFileMessage,
  ruleId: string,
  severity: Severity,
  { url, links = "clean" }: Partial<Pick<Settings, "url" | "links">>,
): CheckMessage {
  const place = message.place;
  const end = place && "end" in place ? place.end : undefined;
  return {
    file,
    ruleId,
    severity,
    reason: message.reason,
    line: message.line ?? null,
    column: message.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    url: url ? url + servedAddress(ruleAddress(ruleId), links).slice(1) : null,
    suggestions: [...(message.expected ?? [])],
  };
}
