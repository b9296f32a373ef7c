import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type Range,
} from "vscode-languageserver/node";
import type { CheckMessage } from "../../notebook/check-message.ts";
import { mendOf, mendsApart, type Mend } from "../../notebook/mends.ts";
import { toDiagnostic } from "../to-diagnostic.ts";

/** Fixes for the messages in a range of a file: each suggestion, and everything `check --fix` would do. */
export function codeActions(
  document: TextDocument,
  messages: readonly CheckMessage[],
  range: Range,
  only: readonly string[] | undefined,
): CodeAction[] {
  const isAsked = (kind: string): boolean =>
    only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions = isAsked(CodeActionKind.QuickFix)
    ? messages.flatMap((message) => quickFixes(document, message, range))
    : [];
  const text = document.getText();
  const mends = document.uri.endsWith(".md") ? mendsApart(messages, text) : [];
  if (isAsked(CodeActionKind.SourceFixAll) && mends.length > 0) {
    const title = `Mend all that has one safe mend (${mends.length})`;
    const kind = `${CodeActionKind.SourceFixAll}.apparatus`;
    actions.push({ title, kind, edit: editOf(document, mends) });
  }
  return actions;
}

function quickFixes(document: TextDocument, message: CheckMessage, range: Range): CodeAction[] {
  const diagnostic = toDiagnostic(message);
  if (!overlaps(diagnostic, range)) return [];
  const text = document.getText();
  const { suggestions } = message;
  const given = suggestions.length > 0 ? suggestions.map((one) => [one]) : [[]];
  return given.flatMap((some): CodeAction[] => {
    const asked = { ...message, suggestions: some };
    const mend = mendOf(asked, text) ?? replacement(document, asked, some[0]);
    if (!mend) return [];
    const title = `${mend.did[0]?.toUpperCase()}${mend.did.slice(1)}`;
    const edit = editOf(document, [mend]);
    const isPreferred = given.length === 1;
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred, edit }];
  });
}

/** Replace what a message names in backticks by its suggestion, if it occurs once at the message’s place. */
function replacement(
  document: TextDocument,
  message: CheckMessage,
  suggestion: string | undefined,
): Mend | undefined {
  const named = /^Unexpected [^`]*`@?([^`]+)`/.exec(message.reason)?.[1];
  if (named === undefined || suggestion === undefined) return undefined;
  const { range } = toDiagnostic(message);
  const from = document.offsetAt(range.start);
  const stretch = document.getText(range);
  const at = stretch.indexOf(named);
  if (at < 0 || stretch.includes(named, at + 1)) return undefined;
  const start = from + at;
  return {
    start,
    end: start + named.length,
    read: suggestion,
    did: `\`${named}\` is \`${suggestion}\``,
  };
}

function overlaps({ range: { start, end } }: Diagnostic, range: Range): boolean {
  const isBefore = (a: Range["start"], b: Range["start"]): boolean =>
    a.line < b.line || (a.line === b.line && a.character < b.character);
  return !isBefore(end, range.start) && !isBefore(range.end, start);
}

function editOf(document: TextDocument, mends: readonly Mend[]): NonNullable<CodeAction["edit"]> {
  const edits = mends.map(({ start, end, read }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: read,
  }));
  return { changes: { [document.uri]: edits } };
}
