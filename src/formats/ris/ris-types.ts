/** Types of RIS for which CSL and BibLaTeX have one of their own, though all are of the kind `other`. */
const types: readonly [ris: string, csl: string][] = [
  ["ART", "graphic"],
  ["COMP", "software"],
  ["FIGURE", "figure"],
  ["MANSCPT", "manuscript"],
  ["MAP", "map"],
  ["MUSIC", "musical_score"],
  ["PAT", "patent"],
  ["SLIDE", "speech"],
  ["SOUND", "song"],
  ["STAND", "standard"],
  ["VIDEO", "motion_picture"],
  ["MPCT", "motion_picture"],
  ["UNPB", "manuscript"],
];

const csl: ReadonlyMap<string, string> = new Map(types);
const ris: ReadonlyMap<string, string> = new Map(
  types.map(([one, other]): [string, string] => [other, one]).toReversed(),
);

/** CSL’s type for a type of RIS of the kind `other`. */
export function cslTypeOf(type: string): string | undefined {
  return csl.get(type);
}

/** The type of RIS for one of CSL. */
export function risTypeOf(type: string): string | undefined {
  return ris.get(type);
}
