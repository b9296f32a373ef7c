/**
 * Split a value at separators and trim white space from the parts. A separator with `\s*` around it would read a
 * run of spaces again from each of them.
 */
export function splitTrimmed(value: string, separator: string | RegExp): string[] {
  return value.split(separator).map((part) => part.trim());
}
