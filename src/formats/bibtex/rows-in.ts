import { pushTo } from "../../push-to.ts";
import type { Field } from "../../works/field.ts";
import { orderedFor } from "../../works/fields.ts";
import type { WorkKind } from "../../works/work.ts";

/** The rows with a CSL variable for the fields of an entry, in the order of `orderedFor`. */
export function rowsIn(fields: ReadonlyMap<string, string>, kind: WorkKind): Field[] {
  const rows = orderedFor(kind);
  const places = placesOf(kind);
  const found = new Set<number>();
  for (const name of fields.keys()) for (const at of places.get(name) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b).map((at) => rows[at]!);
}

const placesByKind = new Map<WorkKind, ReadonlyMap<string, number[]>>();

/** The positions of a field’s rows, by name: an entry has only a few of all fields. */
function placesOf(kind: WorkKind): ReadonlyMap<string, number[]> {
  const known = placesByKind.get(kind);
  if (known) return known;
  const places = new Map<string, number[]>();
  orderedFor(kind).forEach(({ name, aliases = [], csl }, at) => {
    if (csl === undefined) return;
    for (const one of [name, ...aliases]) pushTo(places, one, at);
  });
  placesByKind.set(kind, places);
  return places;
}
