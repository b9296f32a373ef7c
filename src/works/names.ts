import type { CslName } from "./work.ts";

/** The names that a variable of a CSL item holds. */
export function namesOf(variable: unknown): CslName[] {
  return Array.isArray(variable) ? (variable as CslName[]) : [];
}

/** A family name with its particles: `de Waal`. */
export function familyOf(name: CslName): string {
  const parts = [name["dropping-particle"], name["non-dropping-particle"], name.family];
  return parts.filter(Boolean).join(" ");
}

/** Whether a name stands for those that are not given: `and others` in BibTeX, as it is read. */
export function isOthers({ literal }: CslName): boolean {
  return literal === "others";
}
