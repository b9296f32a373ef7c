import type { Notebook } from "../../notebook/notebook.ts";
import { pageAddresses } from "../graph-pages.ts";
import { stableFiles } from "./stable-files.ts";
import { hasPage } from "../components/parts/has-page.ts";
import { figuresAddress, homeAddress, howSureAddress, pathOf, worksAddress } from "../addresses.ts";

/** The addresses of a site beside its authored pages: those that the graph makes, and of files. */
export function* siteAddresses(notebook: Notebook): Generator<string> {
  yield* [homeAddress, worksAddress, figuresAddress];
  if (hasPage(notebook, howSureAddress)) yield howSureAddress;
  for (const address of pageAddresses(notebook)) yield pathOf(address);
  for (const { path } of stableFiles(notebook)) yield path;
}
