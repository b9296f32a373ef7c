import type MarkdownIt from "markdown-it";
import { html } from "../components/parts/html.ts";
import { pageContext } from "../components/parts/page.ts";
import { siteFooter, siteHeader } from "../components/parts/frame.tsx";
import { pathOf } from "../addresses.ts";
import { pageAddresses } from "../graph-pages.ts";
import { readPlan } from "./build-plan.ts";
import { currentNotebook } from "./current-notebook.ts";
import { contentAt, isMarked, withPages } from "./markdown-hook.ts";
import { siteBase } from "./finish-page.ts";
import { pageHead } from "./page-head.ts";
import { pagesRoot } from "./whole-templates.ts";
import { mainId } from "./assumptions.ts";

interface FrameworkPage {
  title: string | null;
  path: string;
}

/** A notebook’s Observable Framework configuration, exported by `observablehq.config.ts`. */
export function frameworkConfig(): Record<string, unknown> {
  const plan = readPlan();
  const { settings } = currentNotebook();
  return {
    // The not-found page is served at any depth, so its links start at the site’s root.
    base: siteBase(settings),
    root: pagesRoot,
    preserveExtension: settings.links === "files",
    output: plan?.output ?? "dist",
    // None of Framework’s own design: its themes, fonts, navigation and search contact other hosts or grow with the
    // pages.
    style: null,
    globalStylesheets: [],
    pages: [],
    sidebar: false,
    toc: false,
    pager: false,
    search: false,
    linkify: false,
    markdownIt: (md: MarkdownIt) => withPages(md, new Set(plan?.later)),
    dynamicPaths: () => plan?.paths ?? Array.from(pageAddresses(currentNotebook()), pathOf),
    head: ({ path, title }: FrameworkPage) =>
      isMarked(path) ? null : pageHead(currentNotebook().settings, contentAt(path), title),
    header: ({ path }: FrameworkPage) =>
      isMarked(path) ? null : html(siteHeader(contextAt(path), mainId)),
    footer: ({ path }: FrameworkPage) =>
      isMarked(path) ? null : html(siteFooter(contextAt(path))),
  };
}

/** For header and footer, whose links Framework makes relative itself, starting from the root. */
function contextAt(path: string): ReturnType<typeof pageContext> {
  return { ...pageContext(currentNotebook(), path, {}), link: (to) => to };
}
