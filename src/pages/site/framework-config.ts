import type MarkdownIt from "markdown-it";
import { html } from "../components/html.ts";
import { pageContext } from "../components/page.ts";
import { siteFooter, siteHeader } from "../components/frame.tsx";
import { pagePaths } from "../components/page-paths.ts";
import { currentNotebook } from "./current-notebook.ts";
import { contentAt, withPages } from "./markdown-hook.ts";
import { pageHead } from "./page-head.ts";

interface FrameworkPage {
  title: string | null;
  path: string;
}

/** The Observable Framework configuration of a notebook: `observablehq.config.ts` exports it. */
export function frameworkConfig(): Record<string, unknown> {
  return {
    root: "src/pages",
    output: process.env.APPARATUS_OUTPUT ?? "dist",
    // Nothing of Framework's own looks: its themes, fonts, navigation and search ask other hosts or grow with the pages.
    style: null,
    globalStylesheets: [],
    pages: [],
    sidebar: false,
    toc: false,
    pager: false,
    search: false,
    linkify: false,
    markdownIt: (md: MarkdownIt) => withPages(md),
    dynamicPaths: () => pagePaths(currentNotebook()),
    head: ({ path, title }: FrameworkPage) =>
      pageHead(currentNotebook().settings, contentAt(path), title),
    header: ({ path }: FrameworkPage) => html(siteHeader(contextAt(path))),
    footer: ({ path }: FrameworkPage) => html(siteFooter(contextAt(path))),
  };
}

/** Of header and footer, whose links Framework takes to start at the root, and makes relative itself. */
function contextAt(path: string): ReturnType<typeof pageContext> {
  return { ...pageContext(currentNotebook(), path, {}), link: (to) => to };
}
