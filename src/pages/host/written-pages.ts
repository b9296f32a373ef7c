import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Notebook } from "../../notebook/notebook.ts";
import { pathOf } from "../addresses.ts";
import { pageAddresses } from "../graph-pages.ts";
import { findPlaceMark } from "./place-mark.ts";
import { askedAddresses, wholeTemplates } from "./whole-templates.ts";

/** A page as Framework wrote it, or as it wrote another of the same template. */
export interface WrittenPage {
  /** Framework’s name for it: `/works/genocide`. */
  path: string;
  html: string;
  /** The variable parts of its path, if the page was written for another. */
  params?: Readonly<Record<string, string>>;
}

/**
 * All pages of a site, each made when requested: those Framework wrote, and those that differ from one of them only
 * in what `fillPage` inserts.
 *
 * @param stage
 *   The folder Framework wrote to.
 */
export async function* writtenPages(
  notebook: Notebook,
  stage: string,
): AsyncGenerator<WrittenPage> {
  const whole = wholeTemplates(notebook.root);
  const templates = new Map(
    Array.from(askedAddresses(notebook, whole), (one) => [pathOf(one), one.template]),
  );
  const shells = new Map<string, string>();
  const written = new Set<string>();
  for (const entry of await readdir(stage, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".html")) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(stage.length, -".html".length).replaceAll("\\", "/");
    const html = await readFile(file, "utf8");
    const template = templates.get(path);
    if (template !== undefined && findPlaceMark(html)) shells.set(template, html);
    written.add(path);
    yield { path, html };
  }
  for (const address of pageAddresses(notebook)) {
    const path = pathOf(address);
    if (written.has(path)) continue;
    const html = shells.get(address.template);
    if (html === undefined) throw new Error(`Framework wrote no page for ${path}`);
    yield { path, html, params: address.params };
  }
}
