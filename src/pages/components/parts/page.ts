import type { Child, Result } from "hastscript";
import type { Notebook } from "../../../notebook/notebook.ts";
import { howSureAddress } from "../../addresses.ts";
import { relativeLink } from "../../relative-link.ts";
import type { Words } from "../../words/words.ts";
import { wordsFor } from "../../words/words-for.ts";
import { hasPage } from "./has-page.ts";

/** What a page is made from: its address, the variables of its template’s path, and the graph. */
export interface PageContext {
  notebook: Notebook;
  /** Its address with the file name: `/index`, `/works/genocide`. */
  path: string;
  /** The variable parts of the path: `work`, `source`, `figure`. */
  params: Readonly<Record<string, string>>;
  /** The notebook’s own words, in its language. */
  words: Words;
  /** A link from this page to an address of the site. */
  link(to: string): string;
  /** Whether the notebook has the page that explains the labels of records. */
  explainsLabels: boolean;
}

/** A script for some pages; `compile.mjs` lists them, together with `site`, which every page has. */
export type PageScript = "documents" | "figure" | "reader" | "search" | "works";

export interface PageContent {
  /** In the notebook’s own voice, or a title in quotation marks. */
  title: string;
  description: string;
  body: Result;
  /** The scripts it needs besides the site’s, by file name in `client/`. */
  scripts?: readonly PageScript[];
  /** The address of the page’s preview picture. */
  image?: string;
  /** `link` and `meta` elements for the head. */
  head?: Child;
}

export function pageContext(
  notebook: Notebook,
  path: string,
  params: Readonly<Record<string, string>>,
): PageContext {
  const { links } = notebook.settings;
  const words = wordsFor(notebook.settings);
  const explainsLabels = hasPage(notebook, howSureAddress);
  const link = (to: string): string => relativeLink(path, to, links);
  return { notebook, path, params, words, explainsLabels, link };
}
