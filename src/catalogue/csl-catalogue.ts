import {
  unpackLocale,
  unpackStyle,
  type PackedLocale,
  type PackedStyle,
} from "../csl/style/packed-style.ts";
import type { CslLocale, CslStyle } from "../csl/style/style-tree.ts";
import { catalogueIndex, readCatalogueFile } from "./catalogue-files.ts";

/** The names of the public repository’s independent styles. */
export function styleNames(): readonly string[] {
  return catalogueIndex().styles;
}

/** The public repository’s locales, such as `en-GB`. */
export function localeNames(): readonly string[] {
  return catalogueIndex().locales;
}

/** A style of the public repository; reads only the file that contains it. */
export function catalogueStyle(name: string): CslStyle | undefined {
  const { styles, perFile } = catalogueIndex();
  const at = styles.indexOf(name);
  if (at === -1) return undefined;
  const lines = readCatalogueFile(`styles-${Math.floor(at / perFile)}`).split("\n");
  return unpackStyle(JSON.parse(lines[at % perFile] ?? "") as PackedStyle);
}

/** A locale of the public repository, by its exact name. */
export function catalogueLocale(name: string): CslLocale | undefined {
  if (!localeNames().includes(name)) return undefined;
  return unpackLocale(JSON.parse(readCatalogueFile(`locale-${name}`)) as PackedLocale);
}
