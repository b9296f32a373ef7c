import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckMessage } from "../notebook/check-message.ts";
import type { CheckResult } from "../notebook/check-notebook.ts";
import { mendsApart, type Mend, type RuleMend } from "../notebook/mends.ts";
import { replaceOrTell } from "./replace-or-tell.ts";
import { withoutControls } from "./messages/print-messages.ts";

/** One mend may reveal the next, but not endlessly. */
const mostRounds = 20;

/**
 * `apparatus check --fix`: mend what has exactly one safe mend, and say what was changed. Transcripts are never
 * touched, and a file is restored if its messages do not become fewer.
 *
 * @param check
 *   Reads the notebook and checks it again.
 * @param say
 *   Receives a line for each change.
 * @returns
 *   The last check.
 */
export function fix(
  root: string,
  files: readonly string[],
  check: () => CheckResult,
  say: (line: string) => void,
): CheckResult {
  let result = check();
  const given = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const path = result.files.find(
      (one) =>
        !given.has(one) &&
        isMended(one) &&
        (files.length === 0 || files.includes(one)) &&
        mendsOf(root, one, result.messages).length > 0,
    );
    if (path === undefined) return result;
    const before = readFileSync(join(root, path));
    const mends = mendsOf(root, path, result.messages);
    const written = Buffer.from(mended(before.toString("utf8"), mends));
    if (!replaceOrTell(join(root, path), path, written, before)) {
      given.add(path);
      continue;
    }
    const after = check();
    const isWhole = countIn(path, "front-matter", after) <= countIn(path, "front-matter", result);
    if (isWhole && mends.every(isGone(path, result, after))) {
      for (const { did } of mends) say(`${path}: ${withoutControls(did)}\n`);
      result = after;
      continue;
    }
    // Keeps whatever an editor saved in the meantime.
    replaceOrTell(join(root, path), path, before, written);
    given.add(path);
    result = check();
  }
  return result;
}

/** Whether there are fewer messages of a mend’s rule than before. */
function isGone(path: string, before: CheckResult, after: CheckResult) {
  return ({ ruleId }: RuleMend): boolean =>
    countIn(path, ruleId, after) < countIn(path, ruleId, before);
}

/** Files that people write; a transcript keeps the bytes it came with. */
function isMended(path: string): boolean {
  return path.endsWith(".md");
}

function countIn(path: string, rule: string, { messages }: CheckResult): number {
  return messages.filter(({ file, ruleId }) => file === path && ruleId === rule).length;
}

/** The mends of a file that do not overlap, in order. */
function mendsOf(root: string, path: string, messages: readonly CheckMessage[]): RuleMend[] {
  const own = messages.filter(({ file }) => file === path);
  if (own.length === 0) return [];
  const bytes = readFileSync(join(root, path));
  // A file in another encoding would be written as UTF-8, and what UTF-8 cannot read would be lost.
  if (!isUtf8(bytes)) return [];
  const text = bytes.toString("utf8");
  return mendsApart(own, text);
}

function mended(text: string, mends: readonly Mend[]): string {
  let changed = "";
  let from = 0;
  for (const { start, end, read } of mends) {
    changed += text.slice(from, start) + read;
    from = end;
  }
  return changed + text.slice(from);
}
