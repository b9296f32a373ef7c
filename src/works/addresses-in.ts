/**
 * The addresses in a value that contains nothing else: programs write all the addresses they know into one value.
 */
export function addressesIn(value = ""): string[] {
  const parts = value.split(/\s+|[;,]\s*(?=https?:\/\/)/).filter((part) => part !== "");
  return parts.every((part) => /^https?:\/\//.test(part)) ? parts : [];
}
