import type { CslName } from "../../works/work.ts";

/** A name of RIS: `Family, Given, Suffix`, or a body; “et al.” stands for those that are not given. */
export function nameOfRis(value: string): CslName {
  if (/^(?:and others|others|et al\.?)$/i.test(value)) return { literal: "others" };
  const [family = "", given, suffix] = value.split(/,\s*/);
  if (given === undefined) return { literal: value };
  return { family, ...(given && { given }), ...(suffix && { suffix }) };
}
