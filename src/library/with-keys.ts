import { VFile } from "vfile";
import { scanBibtex } from "../formats/bibtex/scan/scan-bibtex.ts";
import { scanFields } from "../formats/bibtex/scan-fields.ts";
import { keyMaker, wantedKey } from "./make-key.ts";

/**
 * A file of BibTeX whose entries without a key, which Mendeley and JabRef write, get one; the same file
 * where all have theirs. No line moves.
 */
export function withKeys(file: VFile, bytes: Buffer): VFile {
  const { entries, keyless } = scanBibtex(bytes);
  if (keyless.length === 0) return file;
  const makeKey = keyMaker(entries.map(({ key }) => key));
  const parts: Buffer[] = [];
  let from = 0;
  for (const { bodyStart, bodyEnd } of keyless) {
    const body = bytes.toString("utf8", bodyStart, bodyEnd);
    const fields = scanFields(body).fields.map(({ name, parts }) => {
      return [name.toLowerCase(), parts.map(({ value }) => value).join("")] as const;
    });
    const comma = /^\s*,/.test(body) ? "" : ",";
    const key = makeKey(wantedKey(new Map(fields)));
    parts.push(bytes.subarray(from, bodyStart), Buffer.from(key + comma));
    from = bodyStart;
  }
  const named = new VFile({
    path: file.path,
    value: Buffer.concat([...parts, bytes.subarray(from)]),
  });
  named.messages = file.messages;
  return named;
}
