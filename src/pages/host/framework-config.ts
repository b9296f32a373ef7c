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

/** The Observable Framework configuration of a notebook: `observablehq.config.ts` exports it. */
export function frameworkConfig(): Record<string, unknown> {
  const plan = readPlan();
  const { settings } = currentNotebook();
  return {
    // A page that is not found is shown at any depth: its links start where the site does.
    base: siteBase(settings),
    root: pagesRoot,
    preserveExtension: settings.links === "files",
    output: plan?.output ?? "dist",
    // Nothing of Framework's own looks: its themes, fonts, navigation and search ask other hosts or grow with the pages.
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

/** Of header and footer, whose links Framework takes to start at the root, and makes relative itself. */
function contextAt(path: string): ReturnType<typeof pageContext> {
  return { ...pageContext(currentNotebook(), path, {}), link: (to) => to };
}
