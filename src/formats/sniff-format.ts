import type { VFile } from "vfile";
import { isBinary } from "./is-binary.ts";

/** What a library may be written in. */
export type LibraryFormat = "BibLaTeX" | "CSL-JSON" | "CSL-YAML" | "RIS";

const byExtension: ReadonlyMap<string, LibraryFormat> = new Map([
  [".json", "CSL-JSON"],
  [".yaml", "CSL-YAML"],
  [".yml", "CSL-YAML"],
  [".ris", "RIS"],
]);

/** The format that a library is read as: by its file’s extension, with any other BibLaTeX or BibTeX. */
export function libraryFormat({ extname }: VFile): LibraryFormat {
  return byExtension.get(extname?.toLowerCase() ?? "") ?? "BibLaTeX";
}

/** Whether entries may be added to a file: it is read as BibLaTeX, and starts as no other format does. */
export function takesEntries(file: VFile): boolean {
  return libraryFormat(file) === "BibLaTeX" && !isBinary(file) && !otherStart.test(String(file));
}

/** JSON, XML, RIS, YAML. */
const otherStart = /^[\s\uFEFF]*(?:[[{<]|TY {2}-|(?:---\s+)?(?:references:|- id:))/;
