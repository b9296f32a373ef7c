import type { Element } from "hast";
import { h } from "hastscript";
import type { Look } from "../../notebook/look-schema.ts";
import type { Settings } from "../../notebook/settings.ts";
import { html } from "../components/parts/html.ts";
import { relativeLink } from "../relative-link.ts";
import { wordsFor } from "../words/words-for.ts";
import { chosenLanguage } from "../words/chosen-language.ts";
import { directionOf } from "../../notebook/source/direction.ts";
import { scriptTexts } from "../words/script-texts.ts";
import {
  absolute,
  logoStyleAddress,
  lookAddress,
  notFoundAddress,
  withoutIndex,
} from "../addresses.ts";
import {
  baseElement,
  charset,
  clientScript,
  fixedViewport,
  generator,
  htmlStart,
  mainStart,
  pageTitle,
  preloadLinks,
} from "./assumptions.ts";
import { asWritten } from "./external-links.ts";
import { pagePolicy } from "./page-policy.ts";

export interface Assets {
  /** Addresses from the root of the site. */
  style: string;
  /** The text of the style sheet, for a page at the root. */
  styleText: string;
  /** By name; `site` is on every page. */
  scripts: ReadonlyMap<string, string>;
  /** The fonts every page preloads. */
  fonts: readonly string[];
}

export interface FinishOptions {
  /** Framework’s name for the page: `/works/genocide`. */
  path: string;
  settings: Settings;
  assets: Assets;
  /** The language of an author’s words on it. */
  written?: string;
  /** The host of the preview’s address: its pages need Framework’s own scripts. */
  previewAt?: string;
}

/**
 * Complete a page written by Framework: language, viewport, policy, canonical address, style and script of the
 * site. A page without live cells does without Framework’s scripts.
 *
 * @throws
 *   Error if the page is not as `assumptions.ts` describes it.
 */
export function finishPage(
  page: string,
  { path, settings, assets, written, previewAt }: FinishOptions,
): string {
  const { links, look = {} } = settings;
  const live = !clientScript.test(page) || previewAt !== undefined;
  let finished = live ? page : page.replace(clientScript, "").replace(preloadLinks, "");
  if (live && previewAt === undefined) {
    const { cellsNeedScript } = wordsFor(settings).frame;
    finished = replaceOnce(finished, mainStart, mainStart + html(withoutScripts(cellsNeedScript)));
  }
  const { lang } = chosenLanguage(settings);
  finished = replaceOnce(finished, htmlStart, `<html${languageOf(lang)}>`);
  if (written !== undefined && written !== lang) {
    const main = mainStart.replace(/>$/, `${languageOf(written, lang)}>`);
    finished = replaceOnce(finished, mainStart, main);
  }
  finished = replaceOnce(
    finished,
    fixedViewport,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
  );
  finished = finished.replace(generator, "");
  finished = finished.replace(pageTitle, (_, title: string) => {
    const site = html(settings.title);
    return `<title>${title === site ? title : `${title} – ${site}`}</title>`;
  });
  finished = asWritten(finished);
  finished = finished.replace(
    /<script type="module" rel="external" src="apparatus:([a-z-]+)"><\/script>/g,
    (_, name: string) => html(h("script", { type: "module", src: scriptAt(name, path, assets) })),
  );
  // It is served at any address, so its links start at the site’s root; a host may know no other file.
  const isNotFound = path === notFoundAddress;
  const style = isNotFound ? assets.styleText : undefined;
  if (isNotFound) finished = finished.replace(baseElement, "");
  const policy = pagePolicy(finished, {
    live,
    scripts: look.scripts ?? [],
    ...(style !== undefined && { style }),
    ...(previewAt !== undefined && { previewAt }),
  });
  const head = html([
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    isNotFound ? h("base", { href: siteBase(settings) }) : null,
    settings.url
      ? h("link", { rel: "canonical", href: canonical(path, settings.url, settings) })
      : null,
    look.icon === undefined
      ? h("link", { rel: "icon", type: "image/svg+xml", href: icon })
      : h("link", { rel: "icon", href: relativeLink(path, lookAddress(look.icon), links) }),
    assets.fonts.map((font) => preloaded(relativeLink(path, font, links))),
    style === undefined
      ? h("link", { rel: "stylesheet", href: relativeLink(path, assets.style, links) })
      : h("style", style),
    lookStyles(look).map((to) =>
      h("link", { rel: "stylesheet", href: relativeLink(path, to, links) }),
    ),
    // Deferred scripts run in order: the words for the others come first.
    h("script", { defer: true, src: relativeLink(path, scriptTexts(settings).address, links) }),
    h("script", { type: "module", src: scriptAt("site", path, assets) }),
    (look.scripts ?? []).map(({ src }) => h("script", { defer: true, src })),
  ]);
  return replaceOnce(finished, charset, charset + head);
}

/** The notebook’s own style sheets, after ours. */
function lookStyles({ logo, stylesheet }: Look): string[] {
  return [
    ...(logo === undefined ? [] : [logoStyleAddress]),
    ...(stylesheet === undefined ? [] : [lookAddress(stylesheet)]),
  ];
}

/** A quotation mark: it costs no request. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b5a78"/><path fill="#fffefb" d="M7 9h8v8c0 4-2 6-6 7l-1-3c2-.6 3-1.6 3-4H7zm11 0h8v8c0 4-2 6-6 7l-1-3c2-.6 3-1.6 3-4h-4z"/></svg>',
)}`;

/** The site’s path on its host; the host’s root if not known. */
export function siteBase({ url }: Pick<Settings, "url">): string {
  return url === undefined ? "/" : new URL(url).pathname;
}

function canonical(path: string, url: string, { links }: Settings): string {
  return absolute(withoutIndex(path), url, links);
}

/** Shown above live cells in browsers that run no scripts. */
function withoutScripts(words: string): Element {
  return h("noscript", h("p", { class: "note" }, words));
}

/** Language and, if it differs from the surroundings, direction of words, as attributes. */
function languageOf(lang: string, around = "en"): string {
  const dir = directionOf(lang);
  return ` lang="${attribute(lang)}"${dir === directionOf(around) ? "" : ` dir="${dir}"`}`;
}

function attribute(value: string): string {
  return html(value).replaceAll('"', "&quot;");
}

/** A font available at the first paint; one that arrived later would move the text. */
function preloaded(href: string): Element {
  return h("link", { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href });
}

function scriptAt(name: string, path: string, { scripts }: Assets): string {
  const address = scripts.get(name);
  if (address === undefined) throw new Error(`No script of the site is called ${name}`);
  return relativeLink(path, address, "clean");
}

function replaceOnce(page: string, find: string, put: string): string {
  const at = page.indexOf(find);
  if (at < 0) throw new Error(`A page of Framework without ${find}`);
  return page.slice(0, at) + put + page.slice(at + find.length);
}
