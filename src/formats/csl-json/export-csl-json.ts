import { biblatexOfCsl } from "../bibtex/biblatex-of-csl.ts";
import { recordOf } from "../bibtex/record-of.ts";
import { detailNote, statusNote } from "../export-note.ts";
import type { CustomRecord } from "./parse-csl-item.ts";
import { plainText } from "../../works/plain-text.ts";
import { residue } from "../residue.ts";
import type { CslItem, Work } from "../../works/work.ts";

/**
 * Write works as CSL-JSON. A treaty is `legislation` whose note says `type: treaty`: Zotero makes a
 * statute of it, and citeproc-js and Apparatus read the treaty in it; `treaty` itself would become a mere
 * document in Zotero. The note goes on with what is known about the record; `custom.apparatus` holds
 * the same as data, so that a library read back is the same.
 */
export function exportCslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(writeItem), undefined, 2)}\n`;
}

/** A work as an item of CSL-JSON. */
export function writeItem(work: Work): CslItem {
  const own = plainText(work.csl["note"]);
  const note = [
    ...(work.treaty ? ["type: treaty"] : []),
    own,
    ...statusNote(work),
    ...detailNote(work),
  ];
  const custom: CustomRecord = {
    kind: work.kind,
    ids: work.ids,
    verification: work.verification,
    evidence: work.evidence,
    ...(work.verifiedOn && { verifiedOn: work.verifiedOn }),
    unconfirmed: work.unconfirmed,
    ...(work.treaty && { treaty: work.treaty }),
    ...(own && { note: own }),
  };
  const left = residue(recordOf(work), biblatexOfCsl(work));
  if (left !== "") custom.biblatex = left;
  return {
    ...work.csl,
    id: work.key,
    type: work.treaty ? "legislation" : work.csl.type,
    note: note.filter(Boolean).join("\n"),
    custom: { apparatus: custom },
  };
}
