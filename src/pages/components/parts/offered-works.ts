import { h, type Result } from "hastscript";
import type { Work } from "../../../works/work.ts";
import { coins } from "./coins.ts";
import type { PageContext } from "./page.ts";

/** Works of a page for reference managers, as COinS: elements without words. */
export function offeredWorks(works: readonly Work[], { notebook }: PageContext): Result {
  return h(
    null,
    works.map((work) => h("span.Z3988", { title: coins(work, notebook) })),
  );
}

/**
 * The resolver of unAPI of a page: a file of Zotero’s RDF, which answers both of its questions (which
 * formats there are, and what the record is). Whatever it is asked for, it gives all its works.
 */
export function unapiServer(file: string, { link }: PageContext): Result {
  return h("link", {
    rel: "unapi-server",
    type: "application/xml",
    title: "unAPI",
    href: link(file),
  });
}

/** Where the works of that file stand on the page. */
export function unapiId(id: string): Result {
  return h("abbr.unapi-id", { title: id });
}
