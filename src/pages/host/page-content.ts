import type { Notebook } from "../../notebook/notebook.ts";
import { pageKinds } from "../components/page-kinds.ts";
import { pageContext, type PageContent } from "../components/parts/page.ts";

/**
 * The content of a page of some kind or, if the kind finds nothing at its address, a message saying so.
 *
 * @throws
 *   Error if the template names an unknown kind.
 */
export function pageContent(
  kind: string,
  notebook: Notebook,
  path: string,
  params: Readonly<Record<string, string>>,
): PageContent {
  const render = Object.hasOwn(pageKinds, kind) ? pageKinds[kind] : undefined;
  if (!render)
    throw new Error(`No kind of page is called ${kind}: ${Object.keys(pageKinds).join(", ")}`);
  const context = pageContext(notebook, path, params);
  const content = render(context) ?? pageKinds["not-found"]?.(context);
  if (!content) throw new Error(`Nothing at ${path}`);
  return content;
}
