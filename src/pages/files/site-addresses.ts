import type { Notebook } from "../../notebook/notebook.ts";
import { pageAddresses } from "../graph-pages.ts";
import { filesBesideSearch } from "./stable-files.ts";
import { hasPage } from "../components/parts/has-page.ts";
import {
  documentsAddress,
  figuresAddress,
  homeAddress,
  howSureAddress,
  pathOf,
  resultsAddress,
  rulesAddress,
  searchAddress,
  withoutIndex,
  worksAddress,
} from "../addresses.ts";

/** The addresses of a site besides its authored pages: generated pages, and files. */
export function* siteAddresses(notebook: Notebook): Generator<string> {
  yield* [homeAddress, worksAddress, figuresAddress];
  for (const address of [howSureAddress, resultsAddress, rulesAddress]) {
    if (hasPage(notebook, address)) yield address;
  }
  if (hasPage(notebook, `${documentsAddress}index`)) yield documentsAddress;
  for (const address of pageAddresses(notebook)) yield withoutIndex(pathOf(address));
  yield searchAddress;
  for (const { path } of filesBesideSearch(notebook)) yield path;
}
