import type { TexProblem } from "../tex/tex-problem.ts";
import type { Kind } from "../../works/kinds.ts";

/** Called for each field part of which cannot be read, with what was expected there. */
export type OnUnreadable = (field: string, problem: TexProblem) => void;

/** An entry with its `@string`s expanded and its inherited fields added. */
export interface BiblatexEntry {
  key: string;
  /** In lower case. */
  type: string;
  row: Kind;
  fields: ReadonlyMap<string, string>;
}
