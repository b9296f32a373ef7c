import type { VFile } from "vfile";
import { budgets } from "../budgets.ts";
import { readLibrary, type LibraryText } from "../formats/library-text.ts";
import type { LibraryFormat } from "../formats/sniff/formats-read.ts";
import { refusedFormats, type RefusedFormat } from "../formats/sniff/formats-refused.ts";
import { isBinary } from "../formats/sniff/is-binary.ts";
import { sniffBinary } from "../formats/sniff/sniff-binary.ts";
import { isRefused, sniffFormat } from "../formats/sniff/sniff-format.ts";
import { report } from "../report.ts";

/** A file in a format that is read. */
export interface KnownFile {
  format: LibraryFormat;
  text: LibraryText;
}

/** The format of a file, by its content. A format that we do not read is reported, with what to do instead. */
export function formatOf(file: VFile): KnownFile | undefined {
  if (isTooLarge(file, file.value ?? "", budgets.fileSize)) return undefined;
  if (isBinary(file)) {
    const name = typeof file.value === "object" ? sniffBinary(file.value) : undefined;
    if (name) refuse(file, name);
    else {
      const reason =
        "This is not a text file, expected BibLaTeX, BibTeX, RIS, CSL-JSON or the like";
      report(file, "binary-library", reason);
    }
    return undefined;
  }
  const text = readLibrary(file);
  const format = sniffFormat(text.bytes, file.extname);
  if (
    !isRefused(format) &&
    !readInPieces.has(format) &&
    isTooLarge(file, text.bytes, budgets.wholeSize, format)
  )
    return undefined;
  if (!isRefused(format)) return { format, text };
  refuse(file, format);
  return undefined;
}

/** Formats whose records are found without reading the whole file as one value. */
export const readInPieces: ReadonlySet<LibraryFormat> = new Set<LibraryFormat>([
  ...(["BibLaTeX", "CSL-JSON", "PubMed’s format", "Refer", "RIS"] as const),
  "Web of Science’s text",
]);

function isTooLarge(
  file: VFile,
  { length }: { length: number },
  most: number,
  format?: LibraryFormat,
): boolean {
  if (length <= most) return false;
  const of = format === undefined ? "" : ` of ${format}`;
  const found = `${(length / 1e6).toFixed()} MB${of}`;
  report(
    file,
    "too-large",
    `Unexpected file of ${found}, expected at most ${most / 1e6} MB: divide it`,
  );
  return true;
}

function refuse(file: VFile, name: RefusedFormat): void {
  report(file, "unread-format", `This looks like ${name}: ${refusedFormats[name]}`);
}
