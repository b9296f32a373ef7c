/** Zotero’s types for those of CSL that share the kind `other`. */
export const zoteroTypes: ReadonlyMap<string, string> = new Map([
  ["article", "preprint"],
  ["graphic", "artwork"],
  ["manuscript", "manuscript"],
  ["map", "map"],
  ["motion_picture", "videoRecording"],
  ["patent", "patent"],
  ["software", "computerProgram"],
  ["song", "audioRecording"],
  ["speech", "presentation"],
  ["standard", "standard"],
]);

/** CSL’s type for one of Zotero’s. */
export function cslOfZotero(itemType: string): string | undefined {
  return [...zoteroTypes].find(([, zotero]) => zotero === itemType)?.[0];
}
