/**
 * Fields in which programs and people keep private things: paths on their computers, user names, groups, reading
 * notes. They stay in the library’s own file and are never published.
 */
const names: ReadonlySet<string> = new Set(
  (
    "file files pdf localfile local-url localurl attachment attachments path owner user username groups group " +
    "comment comments review timestamp creationdate modificationdate date-added date-modified date-read dateadded datemodified " +
    "added-at readstatus read ranking rating priority printed quality qualityassured relevance privnote interhash " +
    "intrahash posted-at lastchecked __markedentry"
  ).split(" "),
);

const beginnings =
  /^(?:mendeley-|bdsk-file-|bdsk-url-|citeulike-|jabref-|zotero-|papers3?-|sente(?:-|link)|skim-)/;

/** A place on a computer, anywhere in a value: `/home/anna/…`, `C:\Users\…`, `file://…`, `zotero://…`. */
const localPath =
  /(?:^|[\s:;"'{(])(?:(?:file|papers\d?|zotero|evernote|skim|x-devonthink-item|readcube):\/\/|\/(?:home|Users)\/[^\s/]+\/|[A-Za-z]:(?:\\+|\/)Users(?:\\+|\/)|~\/(?:Documents|Downloads|Zotero|papers))/i;

/** Whether a field is kept but never published. */
export function isPrivate(name: string, value = ""): boolean {
  return names.has(name) || beginnings.test(name) || localPath.test(value);
}
