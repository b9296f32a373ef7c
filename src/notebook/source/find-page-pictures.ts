import { join } from "node:path";
import { imageSize } from "image-size";
import type { VFile } from "vfile";
import { readBytes } from "../../file-texts.ts";
import { isFile } from "../../is-file.ts";
import { report } from "../../report.ts";
import type { OwnNumber } from "./numbering/own-number.ts";
import type { FrontMatter } from "./read-front-matter.ts";
import type { SourceFrontMatter } from "./source-schema.ts";

/** The picture of a page of a document, with the block in which the page begins. */
export interface PagePicture {
  page: string;
  /** In `sources/`. */
  file: string;
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
  mediaType: string;
  /** The number of the block. */
  block: number;
}

/** Formats that browsers show everywhere and that cannot hold a script. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["avif", "image/avif"],
  ["jpg", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
]);

/**
 * Find the pictures of pages that the front matter names, and where their pages begin. Report a picture that is
 * missing, is not an image, or is of a page that the document does not have.
 *
 * @param blockAt
 *   Returns the number of the block that holds an offset of the file, or that comes next.
 */
export function findPagePictures(
  root: string,
  file: VFile,
  { pages }: SourceFrontMatter,
  numbers: readonly OwnNumber[],
  blockAt: (offset: number) => number | undefined,
  placeOf: FrontMatter["placeOf"],
): PagePicture[] {
  const starts = numbers.filter(({ scheme }) => scheme === "page");
  return pages.flatMap(({ page, file: name, alt }, index): PagePicture[] => {
    const tell = (key: string, reason: string): [] => {
      report(file, "page-picture", reason, placeOf(["pages", index, key]));
      return [];
    };
    const start = starts.find(({ printed }) => printed === page);
    const block = start && blockAt(start.point.offset ?? 0);
    if (block === undefined) {
      const [first, last] = [starts[0]?.printed, starts.at(-1)?.printed];
      const expected =
        first === undefined
          ? "a document whose `layout` says where its pages begin"
          : `a page of the document, which has ${first} to ${last}`;
      return tell("page", `Unexpected page \`${page}\`, expected ${expected}`);
    }
    const path = join(root, "sources", name);
    if (!isFile(path))
      return tell("file", `Missing picture \`${name}\`, expected it in \`sources/\``);
    const size = sizeOf(readBytes(path));
    if (!size)
      return tell("file", `Unexpected format of \`${name}\`, expected PNG, JPEG, WebP or AVIF`);
    return [{ page, file: name, alt, ...size, block }];
  });
}

function sizeOf(
  bytes: Uint8Array,
): Pick<PagePicture, "width" | "height" | "mediaType"> | undefined {
  try {
    const { width, height, type = "" } = imageSize(bytes);
    const mediaType = mediaTypes.get(type);
    return mediaType === undefined ? undefined : { width, height, mediaType };
  } catch {
    return undefined;
  }
}
