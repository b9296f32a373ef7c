import type { CslName } from "../../works/work.ts";

/** A name as RIS, EndNote and PubMed write it: `Family, Given, Suffix`; one without a comma, or with nothing after it, is a body’s. */
export function invertedName(value: string): CslName {
  const [family = "", given = "", suffix = "", ...more] = value
    .split(",")
    .map((part) => part.trim());
  if (given === "" || more.length > 0) return { literal: value.replace(/,$/, "").trim() };
  return { family, given, ...(suffix !== "" && { suffix }) };
}
