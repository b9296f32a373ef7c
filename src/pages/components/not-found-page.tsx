import type { PageContent, PageContext } from "./parts/page.ts";
import { figuresAddress, sourceAddress, worksAddress } from "../addresses.ts";

export function notFoundPage({ notebook, link }: PageContext): PageContent {
  return {
    title: "Nothing at this address",
    description: "There is no page at this address.",
    body: (
      <div class="prose">
        <h1>Nothing at this address</h1>
        <p>
          No page of this notebook is here. It may have been mistyped, or cut off where it was
          copied.
        </p>
        <ul>
          {notebook.sources.map(({ id, frontMatter }) => (
            <li>
              <a href={link(sourceAddress(id))}>
                <q>{frontMatter.title}</q>
              </a>
            </li>
          ))}
          <li>
            <a href={link(worksAddress)}>All works</a>
          </li>
          <li>
            <a href={link(figuresAddress)}>All reported figures</a>
          </li>
        </ul>
      </div>
    ),
  };
}
