import type { VFileMessage } from "vfile-message";
import { rules, type RuleId, type Severity } from "../rules.ts";
import type { Notebook } from "./notebook.ts";
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

/** Check all of a notebook. Every work is parsed, so that a broken entry shows though nothing cites it. */
export function checkNotebook({ library, files, settings }: Notebook): CheckMessage[] {
  for (const key of library.keys) library.get(key);
  return files.flatMap((file) => toCheckMessages(file.path, file.messages, settings));
}

/** Messages of one file in the order of their places, as the settings weigh them. */
export function toCheckMessages(
  file: string,
  messages: readonly VFileMessage[],
  { rules: set, url }: Pick<Settings, "rules" | "url">,
): CheckMessage[] {
  return messages
    .flatMap((message) => {
      const ruleId = message.ruleId ?? "";
      const severity = severityOf(ruleId, set);
      return severity === "off" ? [] : [toCheckMessage(file, message, ruleId, severity, url)];
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
  site: string | undefined,
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
    url: site ? `${site}method#rule-${ruleId}` : null,
    suggestions: [...(message.expected ?? [])],
  };
}
