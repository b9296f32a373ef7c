import { coinsOfClaim } from "../../../formats/web/describe-claim.ts";
import { exportCoins } from "../../../formats/web/export-coins.ts";
import type { Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { wordsFor } from "../../words/words-for.ts";
import { doubtfulWork } from "./doubtful-work.ts";
import { nameOf } from "./work-facts.ts";

/** What a reference manager reads of a work that a page lists: the `title` of a `span.Z3988`. */
export function coins(work: Work, notebook: Notebook): string {
  const doubtful = doubtfulWork(work, notebook, wordsFor(notebook.settings));
  return doubtful ? coinsOfClaim(doubtful) : exportCoins(work, nameOf(work, notebook));
}
