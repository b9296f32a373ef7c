/** The addresses of a value that holds nothing else: programs write several that they know into one. */
export function addressesIn(value = ""): string[] {
  const parts = value.split(/\s+|[;,]\s*(?=https?:\/\/)/).filter((part) => part !== "");
  return parts.every((part) => /^https?:\/\//.test(part)) ? parts : [];
}
