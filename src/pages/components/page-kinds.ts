import type { PageContent, PageContext } from "./parts/page.ts";
import { correctionsSection } from "./corrections-section.tsx";
import { documentsPage } from "./documents/documents-page.tsx";
import { figurePage } from "./figure/figure-page.tsx";
import { figuresOfPage } from "./figure/figures-of-page.tsx";
import { figuresPage } from "./figure/figures-page.tsx";
import { homePage } from "./home-page.tsx";
import { howSurePage } from "./how-sure-page.tsx";
import { notFoundPage } from "./not-found-page.tsx";
import { rulesPage } from "./rules-page.tsx";
import { searchPage } from "./search-page.tsx";
import { sourcePage } from "./source/source-page.tsx";
import { workPage } from "./work/work-page.tsx";
import { worksPage } from "./works/works-page.tsx";

/**
 * The kinds of page, by the name a template gives: `<!-- apparatus: work -->`. A kind that finds nothing at its
 * address returns `undefined`, and the page is not found. A new kind needs a template, an entry here and one in
 * `cli/new/example-pages.ts`; a kind with a page per object also needs a row in `pageTemplates` and addresses in
 * `graph-pages.ts`.
 */
export const pageKinds: Readonly<
  Record<string, (context: PageContext) => PageContent | undefined>
> = {
  corrections: correctionsSection,
  documents: documentsPage,
  figure: figurePage,
  figures: figuresPage,
  "figures-of": figuresOfPage,
  home: homePage,
  "how-sure": howSurePage,
  "not-found": notFoundPage,
  rules: rulesPage,
  search: searchPage,
  source: sourcePage,
  work: workPage,
  works: worksPage,
};
