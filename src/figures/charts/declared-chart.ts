import type { RuleId } from "../../rules.ts";
import type { ChartDeclaration } from "../declaration-schema.ts";
import type { ChartRow } from "./chart.ts";
import type { Comparison } from "../comparisons/comparison.ts";

/** What is wrong with a declaration, and under which key. */
export interface ChartProblem {
  rule: RuleId;
  reason: string;
  key?: readonly (string | number)[];
}

/** What all forms share: the declaration, and its figures in the order of their ids. */
export interface DeclaredChart {
  id: string;
  declaration: ChartDeclaration;
  rows: readonly ChartRow[];
  comparisons: readonly Comparison[];
}
