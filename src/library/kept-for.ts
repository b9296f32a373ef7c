import { plainText } from "../works/plain-text.ts";
import type { Work } from "../works/work.ts";
import { splitParts } from "../formats/bibtex/split-list.ts";
import { readTex } from "../formats/tex/read-tex.ts";

/** Why a library keeps a work that no text cites. */
export interface KeptFor {
  /** The id of the source that it stands beside, where one is named. */
  source?: string;
  reason: string;
}

/** Read the field `keptfor`: `{@source; reason}`, or a reason alone; nothing where there is none. */
export function keptFor({ fields }: Work): KeptFor | undefined {
  const parts = splitParts(fields.get("keptfor") ?? "");
  const source = parts.find((part) => part.startsWith("@"))?.slice(1);
  const reason = plainText(readTex(parts.filter((part) => !part.startsWith("@")).join("; ")));
  return reason === undefined ? undefined : { ...(source !== undefined && { source }), reason };
}
