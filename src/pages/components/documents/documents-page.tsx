import { inPages } from "../parts/list-pages.tsx";
import { offeredWorks } from "../parts/offered-works.ts";
import type { PageContent, PageContext } from "../parts/page.ts";
import { documentsPageAddress, sourceAddress } from "../../addresses.ts";
import { listedDocuments } from "./documents-index.ts";
import { documentsAPage, documentsList } from "./documents-list.tsx";

/** All documents of the notebook, latest first. */
export function documentsPage(context: PageContext): PageContent | undefined {
  const { notebook, params, words } = context;
  const documents = listedDocuments(notebook);
  const number = Number(params.page ?? 1);
  const list = documentsList(
    { documents, number, address: documentsPageAddress, to: sourceAddress },
    context,
  );
  if (!list) return undefined;
  const page = inPages(documents, documentsAPage)[number - 1] ?? [];
  const shown = page.flatMap(({ id }) => notebook.library.get(id) ?? []);
  return {
    title: words.documents.title(number),
    description: words.documents.description(documents.length),
    body: (
      <div class="documents-page">
        <h1>{words.documents.heading}</h1>
        {list}
        {offeredWorks(shown, context)}
      </div>
    ),
    scripts: ["documents"],
  };
}
