/**
 * What this package assumes about Observable Framework, each assumption with a name:
 * `tests/pages/assumptions.test.ts` builds a notebook with Framework alone, and names what a new version breaks.
 * The rooms next to `host/` know nothing about Framework.
 */
export const assumptions = {
  command: "Its package holds the command at `dist/bin/observable.js`",
  output: "`build` writes a file `.html` for each page to the folder that its configuration names",
  paths: "`dynamicPaths` gives the addresses of pages whose template has variable parts",
  parsing: "`markdownIt` is asked for a parser whose `parse` gets `path` and `params` of the page",
  blocks: "A token `html_block` that a parser gives is written as it is",
  parts: "`head`, `header` and `footer` are asked for after the page was parsed, with its path",
  root: "A page begins with a bare `<html>`",
  charset: "The first element of a head names the character set",
  viewport: "A head forbids zooming in one line that is always the same",
  generator: "A head names Framework in a `meta` element",
  title: "A head has one `title`, without attributes",
  scripts:
    "A head ends with one module script; a page without cells imports the client in it and does no more",
  preloads: "What Framework loads early stands in `link` elements of `modulepreload` and `preload`",
  frame: "Header, content and footer stand in one element, each with an id of its own",
  headings: "A heading with an id becomes a link to itself, of one class",
  links: "A link inside the site is written relative to its page",
  external: "A link whose `rel` has `external` stays as it is, in the head and in the text",
  errors: "A cell that cannot be read becomes an element of one class",
  live: "A page with cells loads what stands below `/_observablehq/`; other pages need nothing of it",
  preview: "`preview` serves `/_observablehq/client.js` as soon as it answers",
  touching: "An open page is told what has changed when its file is touched",
} as const;

export type Assumption = keyof typeof assumptions;

export const htmlStart = "<html>";
export const charset = '<meta charset="utf-8">';
export const fixedViewport =
  '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">';
export const generator = /<meta name="generator"[^>]*>\n?/;
export const pageTitle = /<title>([^<]*)<\/title>/;

/** In the head of the not-found page, after what it must apply to. */
export const baseElement = /<base href="[^"]*">\n?/;

/** The whole script of a page without cells. */
export const clientScript =
  /<script type="module">\s*import "[^"]*\/_observablehq\/client\.[^"]*";?\s*<\/script>\s*/;
export const preloadLinks = /<link rel="(?:modulepreload|preload)"[^>]*>\s*/g;
/** A head ends with Framework’s script. */
export const headEnd = '\n<script type="module">';

/** The element around header, content and footer, and the ends of the content. */
export const centerStart = '<div id="observablehq-center">';
export const mainId = "observablehq-main";
export const mainStart = `<main id="${mainId}" class="observablehq">`;
export const mainEnd = "</main>";

/** Header and footer as Framework wraps them. */
export function headerElement(content: string): string {
  return `\n<header id="observablehq-header">\n${content}\n</header>`;
}

export function footerElement(content: string): string {
  return `\n<footer id="observablehq-footer">\n<div>${content}</div>\n</footer>`;
}

export const linkedHeadings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4"]);
export const headingLinkClass = "observablehq-header-anchor";

/** What Framework writes instead of a cell it cannot read; text in pages contains no tags. */
export const cellError = /<\w+\s[^<>]*\bclass="[^"]*\bobservablehq--error\b[^>]*>([^<]*)/;

/** What it says of a page whose cells need a package that it cannot fetch: the page, the package, the host. */
export const fetchedPackage =
  /^load (\/\S*) (?:(?!^load )[^])*?\bnpm:((?:@[\w.-]+\/)?[\w.-]+)@?[^\n]*\n[^]*?getaddrinfo \w+ ([\w.-]+)/m;

/** The folder of Framework’s own scripts, and the one its preview serves at once. */
export const ownFolder = "_observablehq";
export const ownClient = `/${ownFolder}/client.js`;

/** The command, relative to the folder of Framework’s package. */
export const commandPath = ["dist", "bin", "observable.js"] as const;
