import { asClaimed } from "../as-claimed.ts";
import { biblatexOfCsl } from "../bibtex/biblatex-of-csl.ts";
import { publicRecordOf } from "../bibtex/record-of.ts";
import { cautionNote, detailNote, ownNote, statusNote } from "../export-note.ts";
import type { CustomRecord } from "./custom-record.ts";
import { isNameVariable, nameVariables } from "../../works/csl-variables.ts";
import { isOthers, namedOf, namesOf } from "../../works/names.ts";
import { isPublishedLetter } from "../../works/kind-of.ts";
import { withoutMathMarks } from "../../works/plain-text.ts";
import { extraNote } from "../zotero-extra.ts";
import { residue } from "../residue.ts";
import { joined, namesInParts, textsApart, typeForZotero } from "./zotero-items.ts";
import type { CslItem, Work } from "../../works/work.ts";

/**
 * Write works as CSL-JSON that Zotero reads too. It would make a mere document of a leaflet, and refuse a file because
 * of one program: such an item has another type, and its own as a line of the note (`type: software`), from which
 * Zotero and citeproc-js take it.
 */
export function exportCslJson(works: readonly Work[]): string {
  const items = works.map((work) => writeItem(work, { forZotero: true }));
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

/**
 * Convert a work to a CSL-JSON item. A treaty is `legislation` with `type: treaty` in its note: Zotero makes it a
 * statute, and citeproc-js and Apparatus read it as a treaty. A letter published by an organisation is a report, with
 * its number. Variables for which Zotero has no field in the type are repeated as lines of the note: Zotero cites
 * from these, and citeproc-js and Pandoc read them as the variables. The note also mentions any dispute. Everything
 * else known about the record is in `annote`, which styles do not print, and as data in `custom.apparatus`, so that
 * reading the export back gives the same library.
 */
export function writeItem(known: Work, { forZotero = false } = {}): CslItem {
  const work = { ...known, csl: withoutMath(known.csl) };
  const { csl, treaty } = asClaimed(work);
  const own = treaty ? "treaty" : isPublishedLetter(work) ? "report" : csl.type;
  const type = forZotero || treaty ? typeForZotero(own) : own;
  const apart = forZotero ? textsApart(csl) : {};
  const parted = forZotero ? namesInParts(csl) : {};
  const note = [
    ...(type === own ? [] : [`type: ${own}`]),
    ...extraNote(asClaimed(work)),
    ...ownNote(work),
    ...cautionNote(work),
  ];
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
    ...(type !== csl.type && !treaty && { type: csl.type }),
    ...(work.csl.note && { note: work.csl.note }),
    ...(work.csl.annote && { annote: work.csl.annote }),
    ...(Object.keys(apart).length > 0 && { apart }),
    ...(Object.keys(parted).length > 0 && { names: parted }),
  };
  if (csl !== work.csl) {
    const { type, author } = work.csl;
    custom.claimed = { type, ...(author && { author }) };
  }
  const left = residue(publicRecordOf(work), biblatexOfCsl(work));
  if (left !== "") custom.biblatex = left;
  // The placeholder for names that are not given is not a person.
  const named = Object.entries(csl)
    .filter(([name]) => !Object.hasOwn(apart, name))
    .map(([variable, value]): [string, unknown] => {
      if (!isNameVariable(variable)) return [variable, value];
      return [variable, forZotero ? namedOf(value).map(joined) : namedOf(value)];
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

/** The item with formulas as text: other programs do not know their markup. */
function withoutMath(csl: CslItem): CslItem {
  const values = Object.entries(csl).map(([variable, value]): [string, unknown] => {
    return [variable, typeof value === "string" ? withoutMathMarks(value) : value];
  });
  return Object.fromEntries(values) as CslItem;
}
