import type { RefusedFormat } from "./formats-refused.ts";

/** The format of a file that is not text, by its first bytes; `undefined` for an unknown one. */
export function sniffBinary(bytes: Uint8Array): RefusedFormat | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    "latin1",
    0,
    1 << 16,
  );
  if (head.startsWith("SQLite format 3\0")) return sniffSqlite(head);
  if (head.startsWith("PK\u0003\u0004")) {
    return /\.enl\b/.test(head)
      ? "EndNote’s own library"
      : "a document or an archive (DOCX, ODT, ZIP)";
  }
  if (head.startsWith("%PDF-")) return "a PDF";
  if (/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|RIFF.{4}WEBP)/s.test(head)) return "a picture";
  if (/EndNote|\.enl\b/.test(head)) return "EndNote’s own library";
  return /^\d{5}[acdnp][a-z ]{2}/.test(head) ? "MARC" : undefined;
}

/** The format of a database, by the names of its first tables. */
function sniffSqlite(head: string): RefusedFormat {
  if (/itemTypesCombined|CREATE TABLE syncedSettings|baseFieldMappings/.test(head))
    return "Zotero’s own library";
  if (/DocumentContributors|CanonicalDocuments/.test(head)) return "Mendeley’s own library";
  return /enl_refs|refs_ord|trash_state/.test(head)
    ? "EndNote’s own library"
    : "an SQLite database";
}
