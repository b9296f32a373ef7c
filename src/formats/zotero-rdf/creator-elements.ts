/** Zotero’s item types without authors, and the element for those who made them. */
const elements: ReadonlyMap<string, string> = new Map([
  ["artwork", "z:artists"],
  ["audioRecording", "z:performers"],
  ["bill", "z:sponsors"],
  ["computerProgram", "z:programmers"],
  ["film", "z:directors"],
  ["hearing", "bib:contributors"],
  ["interview", "z:interviewees"],
  ["map", "z:cartographers"],
  ["patent", "z:inventors"],
  ["podcast", "z:podcasters"],
  ["presentation", "z:presenters"],
  ["radioBroadcast", "z:directors"],
  ["tvBroadcast", "z:directors"],
  ["videoRecording", "z:directors"],
]);

/** The element for the authors of an item of a type: Zotero drops any that its type does not have. */
export function authorElement(itemType: string): string {
  return elements.get(itemType) ?? "bib:authors";
}
