/** The type of RIS for types of CSL that share the kind `other`. */
const types: ReadonlyMap<string, string> = new Map([
  ["graphic", "ART"],
  ["figure", "FIGURE"],
  ["manuscript", "UNPB"],
  ["map", "MAP"],
  ["motion_picture", "VIDEO"],
  ["musical_score", "MUSIC"],
  ["patent", "PAT"],
  ["software", "COMP"],
  ["song", "SOUND"],
  ["speech", "SLIDE"],
  ["standard", "STAND"],
]);

export function risTypeOf(cslType: string): string | undefined {
  return types.get(cslType);
}
