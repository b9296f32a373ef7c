/** What RIS and Zotero call works of a CSL type. */
export interface TypeElsewhere {
  ris: string;
  zotero: string;
}

/** CSL types that share their kind with others, and what RIS and Zotero call them. */
export const sharedTypes: ReadonlyMap<string, TypeElsewhere> = new Map([
  ["article", { ris: "JOUR", zotero: "preprint" }],
  ["article-magazine", { ris: "MGZN", zotero: "magazineArticle" }],
  ["bill", { ris: "BILL", zotero: "bill" }],
  ["broadcast", { ris: "MPCT", zotero: "tvBroadcast" }],
  ["entry-dictionary", { ris: "DICT", zotero: "dictionaryEntry" }],
  ["entry-encyclopedia", { ris: "ENCYC", zotero: "encyclopediaArticle" }],
  ["graphic", { ris: "ART", zotero: "artwork" }],
  ["figure", { ris: "FIGURE", zotero: "artwork" }],
  ["hearing", { ris: "HEAR", zotero: "hearing" }],
  ["interview", { ris: "PCOMM", zotero: "interview" }],
  ["manuscript", { ris: "MANSCPT", zotero: "manuscript" }],
  ["map", { ris: "MAP", zotero: "map" }],
  ["motion_picture", { ris: "VIDEO", zotero: "videoRecording" }],
  ["musical_score", { ris: "MUSIC", zotero: "audioRecording" }],
  ["paper-conference", { ris: "CONF", zotero: "conferencePaper" }],
  ["patent", { ris: "PAT", zotero: "patent" }],
  ["post", { ris: "ICOMM", zotero: "forumPost" }],
  ["post-weblog", { ris: "BLOG", zotero: "blogPost" }],
  ["software", { ris: "COMP", zotero: "computerProgram" }],
  ["song", { ris: "SOUND", zotero: "audioRecording" }],
  ["speech", { ris: "SLIDE", zotero: "presentation" }],
  ["standard", { ris: "STAND", zotero: "standard" }],
]);

/** The CSL type for a Zotero type that shares its kind with others. */
export function cslOfZotero(itemType: string): string | undefined {
  return [...sharedTypes].find(([, { zotero }]) => zotero === itemType)?.[0];
}
