import type { TexProblem } from "../tex/tex-problem.ts";
import type { Kind } from "../../works/kinds.ts";

/** Told of each field of which something cannot be read, and of what should stand there. */
export type OnUnreadable = (field: string, problem: TexProblem) => void;

/** An entry whose `@string`s and inherited fields are put in. */
export interface BiblatexEntry {
  key: string;
  /** In lower case. */
  type: string;
  row: Kind;
  fields: ReadonlyMap<string, string>;
}
