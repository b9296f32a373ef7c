import type { CslName } from "../../works/work.ts";

/**
 * Read a name as RIS, EndNote and PubMed write it: `Family, Given, Suffix`. A name without a comma, or with nothing
 * after it, is that of an organisation.
 */
export function invertedName(value: string): CslName {
  const [family = "", given = "", suffix = "", ...more] = value
    .split(",")
    .map((part) => part.trim());
  if (given === "" || more.length > 0) return { literal: value.replace(/,$/, "").trim() };
  return { family, given, ...(suffix !== "" && { suffix }) };
}
