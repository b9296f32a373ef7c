import type { CslName } from "./work.ts";

/** The names in a variable of a CSL item. */
export function namesOf(variable: unknown): CslName[] {
  return Array.isArray(variable) ? (variable as CslName[]) : [];
}

/** The names of persons and bodies among them: all except the placeholder for names not given. */
export function namedOf(variable: unknown): CslName[] {
  const names = namesOf(variable);
  return names.some(isOthers) ? names.filter((name) => !isOthers(name)) : names;
}

/** A family name with its particles: `de Waal`, `al-Hakim`. */
export function familyOf(name: CslName): string {
  const parts = [name["dropping-particle"], name["non-dropping-particle"], name.family];
  return parts
    .filter(Boolean)
    .join(" ")
    .replace(/([-’'])\s/g, "$1");
}

/** Whether a name stands for names not given: `and others` in BibTeX, once read. */
export function isOthers({ literal }: CslName): boolean {
  return literal === "others";
}

/** A name in spoken order: `Jan van der Berg`, `John Smith, Jr.` */
export function nameText(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const whole = [name.given, familyOf(name)].filter(Boolean).join(" ");
  return name.suffix ? `${whole}, ${name.suffix}` : whole;
}

/** A name in list order: `van der Berg, Jan`, `Smith, John, Jr.` */
export function listedName(name: CslName): string {
  return name.literal ?? [familyOf(name), name.given, name.suffix].filter(Boolean).join(", ");
}
