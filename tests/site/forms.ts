import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { stableFiles } from "../../src/pages/files/stable-files.ts";
import type { SearchFile } from "../../src/pages/search/search-entry.ts";
import { slug } from "../../src/works/slug.ts";
import { pagesOf, site, type Page } from "./pages.ts";

/** A text that says something about the notebook, and its form: `works/<work>.ris`. */
export interface Told {
  form: string;
  path: string;
  text: string;
}

/**
 * Everything that the site says, by form: each part of each page, and each file that the code makes beside them.
 */
export async function formsOf(notebook: Notebook): Promise<Told[]> {
  const formOf = namer(notebook);
  const told = pagesOf(site).flatMap((page) =>
    Object.entries(partsOf(page)).map(([part, text]) => ({
      form: `${formOf(page.path)}: ${part}`,
      path: page.path,
      text,
    })),
  );
  for (const { path, mediaType, contents } of stableFiles(notebook)) {
    const from = path.replace(/^\//, "");
    if (mediaType.startsWith("text/html") || isOthers(from)) continue;
    const bytes =
      mediaType === "image/png" ? await contents() : (inSite(from) ?? (await contents()));
    const text = mediaType === "image/png" ? pngText(bytes) : Buffer.from(bytes).toString("utf8");
    for (const entry of entriesOf(from, text)) {
      told.push({ form: formOf(from), path: from, text: plain(entry, mediaType) });
    }
  }
  return told;
}

/** Split a file of many works or figures into its entries: each says its own. */
function entriesOf(path: string, text: string): string[] {
  if (path.endsWith(".bib")) return text.split(/\n(?=@)/);
  if (path.endsWith(".ris")) return text.split(/\nER {2}-/);
  if (path.endsWith(".yaml")) return text.split(/\n(?= {2}- id: )/);
  if (path.endsWith(".rdf")) return text.split("</bib:Memo>");
  if (path.endsWith(".atom")) return text.split("</entry>");
  if (path.endsWith(".csv")) {
    const [head = "", ...rows] = text.split("\r\n");
    return rows.map((row) => `${head}\n${row}`);
  }
  if (!path.endsWith(".json")) return [text];
  const data = JSON.parse(text) as unknown;
  return (path === "search.json" ? found(data as SearchFile) : [data].flat()).map((one) =>
    JSON.stringify(one),
  );
}

/** Paragraphs are the document’s own. */
function found({ entries = [] }: SearchFile): readonly object[] {
  return entries.filter(({ type }) => ["work", "figure", "chart"].includes(type));
}

/** A document's own words, and elements without words of ours. */
function isOthers(path: string): boolean {
  return /^sources\/[^/]+\.(?:txt|received\/)/.test(path) || /^(?:_|\.|embed\.js)/.test(path);
}

function inSite(path: string): Buffer | undefined {
  try {
    return readFileSync(join(site, path));
  } catch {
    return undefined; // Only on a site with an address.
  }
}

/** A page as people see it and as programs read it; a document's words are its author's. */
function partsOf({ document }: Page): Record<string, string> {
  const content = (selector: string): string =>
    [...document.querySelectorAll(selector)]
      .map((one) => one.getAttribute("content") ?? one.textContent ?? "")
      .join("\n");
  const shown = document.body.cloneNode(true) as HTMLElement;
  for (const one of shown.querySelectorAll(silent)) one.remove();
  return {
    title: document.title,
    description: content("meta[content]"),
    "JSON-LD": content('script[type="application/ld+json"]'),
    COinS: [...document.querySelectorAll(".Z3988")]
      .map((one) => decodeURIComponent((one.getAttribute("title") ?? "").replaceAll("+", " ")))
      .join("\n"),
    words: (shown.textContent ?? "").replace(/\s+/g, " "),
  };
}

/** The document itself, quotations of it, code that also has a file of its own, and plain lists of links. */
const silent =
  "article[data-source] p, article[data-source] h1, q, blockquote, script, style, pre, .related, .neighbours, .corrections";

/** Undo the escapes of the formats, as far as names contain any. */
function plain(text: string, mediaType: string): string {
  const plainer = /xml|rdf/.test(mediaType)
    ? text.replaceAll("&quot;", '"').replaceAll("&amp;", "&")
    : text.replaceAll('\\"', '"');
  return plainer
    .replace(/@(\w+)\{/g, "@$1 ")
    .replace(/[{}]/g, "")
    .replaceAll("\\ldots", "…")
    .replaceAll('""', '"');
}

/** The texts of a PNG. */
export function pngText(bytes: string | Uint8Array): string {
  const png = Buffer.from(bytes);
  const texts: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString("latin1", at + 4, at + 8) === "iTXt") texts.push(data.toString("utf8"));
  }
  return texts.join("\n").replaceAll("\0", " ");
}

/** The form of a path: its ids are replaced by placeholders. */
function namer({ library, sources }: Notebook): (path: string) => string {
  const slugs = new Set(library.keys.map(slug));
  const ids = new Set(
    sources.flatMap(({ id, figures, charts }) =>
      [...figures, ...charts].map((one) => `${id}/${one.id}`),
    ),
  );
  return (path) => {
    const [, folder = "", source = "", name = "", end = ""] =
      /^(\w+)\/(?:([^/.]+)\/)?([^/.]+)(.*)$/.exec(path) ?? [];
    if (folder === "works" && slugs.has(name)) return `works/<work>${end}`;
    if (ids.has(`${source}/${name}`)) return `${folder}/<source>/<figure>${end}`;
    if (sources.some(({ id }) => id === name)) return `${folder}/<source>${end}`;
    if (sources.some(({ id }) => id === source)) return `${folder}/<source>/${name}${end}`;
    return path.replace(/page\/\d+/, "page/<n>").replace(/card-?\w*\.png/, "card.png");
  };
}
