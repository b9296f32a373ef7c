import type { VFile } from "vfile";
import { budgets } from "../../budgets.ts";
import { scanJson } from "../csl-json/scan-json.ts";
import { readLibrary } from "../library-text.ts";
import type { LibraryFormat } from "./formats-read.ts";
import { refusedFormats, type RefusedFormat } from "./formats-refused.ts";
import { isBinary } from "./is-binary.ts";
import { sniffJson } from "./sniff-json.ts";
import { sniffText } from "./sniff-text.ts";
import { sniffXml } from "./sniff-xml.ts";

/** The format by extension, used if the content gives no hint: an empty file, or prose. */
const byExtension: ReadonlyMap<string, LibraryFormat> = new Map([
  [".json", "CSL-JSON"],
  [".yaml", "CSL-YAML"],
  [".yml", "CSL-YAML"],
  [".ris", "RIS"],
  [".rdf", "Zotero’s RDF"],
]);

/** How much of a file is examined, in bytes: entries may come after a long preface. */
const headLength = 1 << 16;

/** The format of a text in UTF-8, from its content; the extension counts only if the content gives no hint. */
export function sniffFormat(bytes: Buffer, extname = ""): LibraryFormat | RefusedFormat {
  return sniffContent(bytes) ?? byExtension.get(extname.toLowerCase()) ?? "BibLaTeX";
}

function sniffContent(bytes: Buffer): LibraryFormat | RefusedFormat | undefined {
  const head = bytes.toString("utf8", 0, headLength).replace(/^\uFEFF/, "");
  const first = /\S/.exec(head)?.[0];
  if (first === "[" || (first === "{" && !/^\s*\{\\rtf/.test(head))) {
    if (bytes.length <= headLength) return sniffJson(bytes.toString());
    const isList = first === "[" || /^\s*\{\s*"(?:items|references)"\s*:\s*\[/.test(head);
    if (isList) return sniffJson(firstItem(head));
    return sniffJson(bytes.length > budgets.wholeSize ? head : bytes.toString());
  }
  return (first === "<" ? sniffXml(head) : undefined) ?? sniffText(head);
}

/** The first item of a long list: reading the whole list would take as long as opening it. */
function firstItem(head: string): string {
  const [span] = scanJson(head);
  return span ? head.slice(span.start, span.end) : head;
}

export function isRefused(format: LibraryFormat | RefusedFormat): format is RefusedFormat {
  return Object.hasOwn(refusedFormats, format);
}

/** Whether entries may be added to a file: it is BibLaTeX, or still empty. */
export function takesEntries(file: VFile): boolean {
  return !isBinary(file) && sniffFormat(readLibrary(file).bytes, file.extname) === "BibLaTeX";
}
