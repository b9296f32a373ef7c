import { h, type Result } from "hastscript";
import { coinsOfClaim } from "../../../formats/web/describe-claim.ts";
import { exportCoins } from "../../../formats/web/export-coins.ts";
import type { Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { wordsFor } from "../../words/words-for.ts";
import { doubtfulWork } from "./doubtful-work.ts";
import { nameOf } from "./work-facts.ts";
import type { PageContext } from "./page.ts";

/** A page’s works for reference managers, as COinS: elements without text. */
export function offeredWorks(works: readonly Work[], { notebook }: PageContext): Result {
  return h(
    null,
    works.map((work) => h("span.Z3988", { title: coins(work, notebook) })),
  );
}

/**
 * A page’s unAPI resolver: a Zotero RDF file that answers both of its requests, for the list of formats and for a
 * record. Whatever is requested, it returns all its works.
 */
export function unapiServer(file: string, { link }: PageContext): Result {
  return h("link", {
    rel: "unapi-server",
    type: "application/xml",
    title: "unAPI",
    href: link(file),
  });
}

/** Where the works of that file are on the page. */
export function unapiId(id: string): Result {
  return h("abbr.unapi-id", { title: id });
}

/** What a reference manager reads about a work on a list page: the `title` of a `span.Z3988`. */
export function coins(work: Work, notebook: Notebook): string {
  const doubtful = doubtfulWork(work, notebook, wordsFor(notebook.settings));
  return doubtful ? coinsOfClaim(doubtful) : exportCoins(work, nameOf(work, notebook));
}
