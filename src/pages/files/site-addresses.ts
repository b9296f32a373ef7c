import type { Notebook } from "../../notebook/notebook.ts";
import { pageAddresses, pathOf } from "../page-paths.ts";
import { stableFiles } from "./stable-files.ts";

/** The addresses of a site beside its authored pages: those that the graph makes, and of files. */
export function* siteAddresses(notebook: Notebook): Generator<string> {
  yield* ["/", "/works/", "/figures/"];
  for (const address of pageAddresses(notebook)) yield pathOf(address);
  for (const { path } of stableFiles(notebook)) yield path;
}
