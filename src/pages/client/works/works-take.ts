import { publishedFormats } from "../../../library/published-formats.ts";

/** Where the works of a selection are: the addresses of their files without extension. */
export interface ChosenWorks {
  addresses: readonly string[];
  /** The file of the whole library, with `*` for its format, when all works are selected. */
  library?: string;
}

/** Beyond this number files are not fetched one by one: the library’s own file is offered instead. */
export const mostWorks = 500;
const atOnce = 8;

/**
 * Join the files of works into one. Nothing is formatted here: each work’s text is that of its stable file or, for
 * `text:<style>`, the page’s own.
 *
 * @throws
 *   Error if a file cannot be fetched.
 */
export async function takeWorks(
  { addresses, library }: ChosenWorks,
  format: string,
  progress: (done: number) => void,
): Promise<string> {
  const style = /^text:(.+)$/.exec(format)?.[1];
  if (style !== undefined) {
    const texts = await fetchAll(addresses, progress);
    return texts.map((text) => `${citationOf(text, style)}\n`).join("");
  }
  if (library !== undefined) return get(library.replace("*", format));
  const files = addresses.map((address) => `${address}.${format}`);
  return join(await fetchAll(files, progress), format);
}

async function fetchAll(
  addresses: readonly string[],
  progress: (done: number) => void,
): Promise<string[]> {
  const texts: string[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < addresses.length; at = next++) {
      texts[at] = await get(addresses[at] ?? "");
      progress(++done);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, addresses.length) }, work));
  return texts;
}

async function get(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function join(texts: readonly string[], extension: string): string {
  const format = publishedFormats.find((one) => one.extension === extension);
  if (!format) throw new Error(`No format has the extension ${extension}`);
  if (typeof format.join === "object") return texts.join(format.join.between);
  return joiners[format.join](texts);
}

const joiners = { biblatex: joinBiblatex, json: joinJson, rdf: joinRdf };

function joinJson(texts: readonly string[]): string {
  const items = texts.flatMap((text) => JSON.parse(text) as unknown[]);
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

/** Shared parts appear once: a head and `@string`s before the first work, inherited entries after the last. */
function joinBiblatex(texts: readonly string[]): string {
  const entries = new Set<string>();
  for (const text of texts) {
    for (const entry of text.trimEnd().split(/\n\n(?=@)/)) {
      if (!/^(?:%|@\s*string)/i.test(entry)) entries.delete(entry);
      entries.add(entry);
    }
  }
  return `${[...entries].join("\n\n")}\n`;
}

function joinRdf(texts: readonly string[]): string {
  const [first, ...others] = texts.map((text) =>
    new DOMParser().parseFromString(text, "application/xml"),
  );
  if (!first) return "";
  for (const other of others) {
    for (const item of [...other.documentElement.children]) {
      if (item.nodeName === "rdf:Description") continue;
      first.documentElement.append(first.importNode(item, true));
    }
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(first.documentElement)}\n`;
}

function citationOf(page: string, style: string): string {
  const found = new DOMParser().parseFromString(page, "text/html");
  const citation = found.querySelector(`[data-style="${CSS.escape(style)}"]`);
  return citation?.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
