import type { FigureSource } from "../../../figures/figure-source.ts";
import type { Source } from "../../../notebook/source/source.ts";

/** What is said about a source wherever one of its numbers is shown. */
export function figureSource({ id, frontMatter }: Source): FigureSource {
  const { title, author, date, lang, dir, original, rights } = frontMatter;
  return {
    id,
    title,
    lang,
    dir,
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(original !== undefined && { original }),
    ...(rights !== undefined && { rights }),
  };
}
