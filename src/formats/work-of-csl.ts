import { treatyOfCsl } from "./bibtex/parse-treaty.ts";
import type { CslItem, Origin, Work, WorkKind } from "../works/work.ts";

/** What a reader of a format without fields of our own knows of a work. */
export interface ReadItem {
  key: string;
  kind: WorkKind;
  csl: CslItem;
  /** As the file has them, by names in lower case. */
  fields: ReadonlyMap<string, string>;
  origin: Origin;
}

/** Make a work of an item; of its record nothing is known. */
export function workOfCsl({ key, kind, csl, fields, origin }: ReadItem): Work {
  return {
    key,
    ids: [],
    kind,
    csl,
    fields,
    ...(kind === "treaty" && { treaty: treatyOfCsl(csl) }),
    verification: "unverified",
    evidence: [],
    unconfirmed: [],
    origin,
  };
}
