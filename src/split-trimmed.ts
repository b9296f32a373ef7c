/**
 * The parts of a value between separators, without the white space around them. A separator with `\s*` around it
 * would read a run of spaces again from each of them.
 */
export function splitTrimmed(value: string, separator: string | RegExp): string[] {
  return value.split(separator).map((part) => part.trim());
}
