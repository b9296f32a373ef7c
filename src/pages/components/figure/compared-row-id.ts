import type { Comparison } from "../../../figures/comparisons/comparison.ts";
import { slug } from "../../../works/slug.ts";
import { comparedId } from "../../addresses.ts";

/** The id of a row on its figure’s page: `compared-hrw-1994-2` is the second number from that work. */
export function comparedRowId(row: Comparison, all: readonly Comparison[]): string {
  const ofWork = all.filter(({ figure, work }) => figure === row.figure && work === row.work);
  const number = ofWork.indexOf(row) + 1;
  const work = row.work === null ? "none" : slug(row.work);
  return `${comparedId}-${work}${number > 1 ? `-${number}` : ""}`;
}
