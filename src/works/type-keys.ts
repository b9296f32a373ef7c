/**
 * BibLaTeX’s English words for the keys that its field `type` may contain; any other text is printed as it is.
 *
 * @see
 *   The BibLaTeX manual, “Localization Keys”, and its file `english.lbx`.
 */
const typeKeys: ReadonlyMap<string, string> = new Map([
  ["bathesis", "Bachelor’s thesis"],
  ["mathesis", "Master’s thesis"],
  ["phdthesis", "PhD thesis"],
  ["candthesis", "Candidate thesis"],
  ["techreport", "technical report"],
  ["resreport", "research report"],
  ["software", "computer software"],
  ["datacd", "data CD"],
  ["audiocd", "audio CD"],
  ["patent", "patent"],
  ["patentde", "German patent"],
  ["patenteu", "European patent"],
  ["patentfr", "French patent"],
  ["patentuk", "British patent"],
  ["patentus", "U.S. patent"],
  ["patreq", "patent request"],
  ["patreqde", "German patent request"],
  ["patreqeu", "European patent request"],
  ["patreqfr", "French patent request"],
  ["patrequk", "British patent request"],
  ["patrequs", "U.S. patent request"],
]);
const keysOfTypes = new Map([...typeKeys].map(([key, words]) => [words, key]));

/** The words for a key of `type`; any other text is returned unchanged. */
export function typeText(type: string): string {
  return typeKeys.get(type) ?? type;
}

/** The key for these words; any other text is returned unchanged. */
export function typeKey(text: string): string {
  return keysOfTypes.get(text) ?? text;
}
