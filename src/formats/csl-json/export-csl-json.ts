import { asClaimed } from "../as-claimed.ts";
import { biblatexOfCsl } from "../bibtex/biblatex-of-csl.ts";
import { publicRecordOf } from "../bibtex/record-of.ts";
import { cautionNote, detailNote, ownNote, statusNote } from "../export-note.ts";
import type { CustomRecord } from "./custom-record.ts";
import { isNameVariable, nameVariables } from "../../works/csl-variables.ts";
import { isOthers, namedOf, namesOf } from "../../works/names.ts";
import { isPublishedLetter } from "../../works/kind-of.ts";
import { withoutMathMarks } from "../../works/plain-text.ts";
import { residue } from "../residue.ts";
import type { CslItem, Work } from "../../works/work.ts";

/**
 * Write works as CSL-JSON. A treaty is `legislation` whose note says `type: treaty`: Zotero makes a
 * statute of it, and citeproc-js and Apparatus read the treaty in it; `treaty` itself would become a mere
 * document in Zotero. A letter that a body published is a report in the same way. The note goes on with a dispute, where there is one; what else is known about the
 * record is in `annote`, which styles do not print, and in `custom.apparatus` as data, so that a library
 * read back is the same.
 */
export function exportCslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(writeItem), undefined, 2)}\n`;
}

/** A work as an item of CSL-JSON. */
export function writeItem(known: Work): CslItem {
  const work = { ...known, csl: withoutMath(known.csl) };
  const { csl, treaty } = asClaimed(work);
  const type = treaty ? "legislation" : isPublishedLetter(work) ? "report" : csl.type;
  const own = treaty ? "treaty" : csl.type;
  const note = [...(type === own ? [] : [`type: ${own}`]), ...ownNote(work), ...cautionNote(work)];
  const annote = [...statusNote(work), ...detailNote(work)];
  const others = [...nameVariables].filter((variable) => namesOf(csl[variable]).some(isOthers));
  const custom: CustomRecord = {
    kind: work.kind,
    ids: work.ids,
    verification: work.verification,
    evidence: work.evidence,
    ...(work.verifiedOn && { verifiedOn: work.verifiedOn }),
    unconfirmed: work.unconfirmed,
    ...(others.length > 0 && { others }),
    ...(work.treaty && { treaty: work.treaty }),
    ...(work.csl.note && { note: work.csl.note }),
    ...(work.csl.annote && { annote: work.csl.annote }),
  };
  if (csl !== work.csl) {
    const { type, author } = work.csl;
    custom.claimed = { type, ...(author && { author }) };
  }
  const left = residue(publicRecordOf(work), biblatexOfCsl(work));
  if (left !== "") custom.biblatex = left;
  // What stands for names that are not given is nobody.
  const named = Object.entries(csl).map(([variable, value]): [string, unknown] => {
    return [variable, isNameVariable(variable) ? namedOf(value) : value];
  });
  return {
    ...(Object.fromEntries(named) as CslItem),
    id: work.key,
    type,
    ...(note.length > 0 ? { note: note.join("\n") } : {}),
    annote: annote.join("\n"),
    custom: { apparatus: custom },
  };
}

/** The same with formulas as text: no other program knows their mark. */
function withoutMath(csl: CslItem): CslItem {
  const values = Object.entries(csl).map(([variable, value]): [string, unknown] => {
    return [variable, typeof value === "string" ? withoutMathMarks(value) : value];
  });
  return Object.fromEntries(values) as CslItem;
}
