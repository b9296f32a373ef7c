/** What a value of TeX that cannot be converted lacks, in words for a message. */
export function expectedTex(value: string): string {
  const plain = value.replace(/\\[^]/g, "");
  let depth = 0;
  for (const brace of plain.match(/[{}]/g) ?? []) {
    depth += brace === "{" ? 1 : -1;
    if (depth < 0) break;
  }
  if (depth !== 0) return "braces that match";
  const signs = plain.split("$").length - 1;
  return signs % 2 === 1
    ? "a second `$` in the same braces, or `\\$` for the sign itself"
    : "commands and mathematics that can be read";
}
