import type { BiblatexRecord } from "./biblatex-record.ts";
import { biblatexValue, valueOf } from "./biblatex-values.ts";
import { biblatexTypeOf } from "../../works/csl-types.ts";
import type { Field } from "../../works/field.ts";
import { orderedFor } from "../../works/fields.ts";
import { isInJournal, rowOf } from "../../works/kind-of.ts";
import type { CslItem, Treaty, Work } from "../../works/work.ts";

/** Convert a CSL item to a BibLaTeX entry; variables that have no field are left to its note. */
export function biblatexOfCsl({
  key,
  kind,
  csl,
  treaty,
}: Pick<Work, "key" | "kind" | "csl" | "treaty">): BiblatexRecord {
  const { biblatex, subtype = magazine(csl) } = rowOf(kind);
  const said = new Map<string, string>();
  const used = new Set<string>();
  for (const row of orderedFor(kind)) {
    const variable = row.csl;
    if (variable === undefined || used.has(variable) || said.has(row.name)) continue;
    if (row.name === "shortjournal" && !isInJournal(kind)) continue;
    // The court of a case is its institution, unless somebody else published the case.
    if (variable === "authority" && (csl.authority === csl.publisher || !csl.publisher)) continue;
    const value = valueOf(row.value, valueIn(csl, row));
    if (value === "") continue;
    said.set(row.name, value);
    used.add(variable);
  }
  if (!said.has("number") && treaty?.registration)
    said.set("number", biblatexValue.text(treaty.registration));
  const body = kind === "case" ? "institution" : "organization";
  if (!said.has(body) && !used.has("publisher") && csl.authority)
    said.set(body, biblatexValue.text(csl.authority));
  const pairs: [field: string, value: string][] = [
    ["entrysubtype", subtype],
    ...said,
    ...ofTreaty(treaty, csl),
  ];
  return {
    key,
    type: biblatexTypeOf(kind, csl.type) ?? biblatex,
    fields: new Map(pairs.filter(([, value]) => value !== "")),
  };
}

function valueIn(csl: CslItem, { csl: variable }: Field): unknown {
  return variable === undefined ? undefined : csl[variable];
}

function magazine({ type }: CslItem): string {
  return type === "article-magazine" ? "magazine" : "";
}

function ofTreaty(treaty: Treaty | undefined, csl: CslItem): [field: string, value: string][] {
  if (!treaty) return [];
  const { adopted, opened, inForce, articles } = treaty;
  const dates = [
    ["adopted", adopted ?? biblatexValue.date(csl.issued)],
    ["opened", opened],
    ["inforce", inForce],
  ];
  const execution = dates.flatMap(([name, date]) => (date ? `${name}=${date}` : []));
  return [
    ["execution", execution.join(" and ")],
    ["articles", articles === undefined ? "" : String(articles)],
  ];
}
