import type { Words } from "../../words/words.ts";
import type { MakeElement } from "../works/works-row.ts";
import type { ListedDocument } from "./documents-index.ts";

/** A row of a table of documents, the same in the delivered page and in scripts. */
export function documentsRow<T>(
  make: MakeElement<T>,
  { title, lang, dir, by, day, works, figures }: ListedDocument,
  href: string,
  words: Words["documents"]["table"],
): T {
  const language = { ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }) };
  return make(
    "tr",
    {},
    make(
      "th",
      { scope: "row" },
      make("a", { href }, make("q", language, title)),
      ...(by === "" ? [] : [make("span", { class: "works-by" }, by)]),
    ),
    make("td", { "data-label": words.date }, day),
    make("td", { "data-label": words.works }, words.worksOf(works)),
    make("td", { "data-label": words.figures }, words.figuresOf(figures)),
  );
}
