import { basename, join } from "node:path";
import { readBytes } from "../../file-texts.ts";
import { isFile } from "../../is-file.ts";
import type { Source } from "../../notebook/source/source.ts";
import { receivedAddress } from "../addresses.ts";
import type { StableFile } from "./stable-file.ts";

/** The pictures of a document’s pages, and its original file, if readers may have it. */
export function* receivedFiles(
  { id, frontMatter, pagePictures }: Source,
  root: string,
): Generator<StableFile> {
  const { file, publish } = frontMatter.received ?? {};
  const bytesOf =
    (name: string): (() => Uint8Array) =>
    () =>
      readBytes(join(root, "sources", name));
  const names = new Map(pagePictures.map((picture) => [picture.file, picture.mediaType]));
  const isBeside =
    file !== undefined && basename(file) === file && isFile(join(root, "sources", file));
  if (publish && isBeside && !names.has(file)) {
    names.set(file, "application/octet-stream");
  }
  for (const [name, mediaType] of names) {
    yield { path: receivedAddress(id, name), mediaType, contents: bytesOf(name) };
  }
}
