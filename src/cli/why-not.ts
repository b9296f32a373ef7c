/** Why a file cannot be written, in words for a message. */
export function whyNot(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is no such folder"],
  ["ENOTDIR", "a part of its path is a file, no folder"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "you may not write there"],
  ["EROFS", "nothing can be written there"],
  ["ENOSPC", "the disk is full"],
  ["EEXIST", "it exists"],
]);
