import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { withText, type PngText } from "./png-text.ts";

/** 6.4 inches at 300 dots per inch. */
const pixels = 1920;

/**
 * Turn a standalone SVG into a PNG in the site’s fonts and light colours: 1920 pixels wide by default, marked as
 * 300 dots per inch.
 *
 * @param texts
 *   The file’s metadata, such as title and description of an SVG.
 */
export async function toPng(svg: string, texts: PngText = {}, width = pixels): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      fontFiles: [
        ...(fonts ??= fontFiles()),
        ...(arabic.test(svg) ? (arabicFonts ??= arabicFiles()) : []),
      ],
      // Other scripts need the machine’s fonts; without them the picture is the same everywhere.
      loadSystemFonts: withoutFace.test(svg),
      defaultFontFamily: "Source Sans 3",
      serifFamily: "Source Serif 4",
      sansSerifFamily: "Source Sans 3",
    },
  });
  return withResolution(withText(image.asPng(), texts));
}

/** Characters missing from the site’s fonts. */
export const otherScript = /(?![\p{Script=Latn}\p{Script=Cyrl}\p{Script=Grek}])\p{L}/u;

const arabic = /\p{Script=Arabic}/u;
/** Characters missing from all fonts. */
const withoutFace = /(?![\p{Script=Latn}\p{Script=Cyrl}\p{Script=Grek}\p{Script=Arabic}])\p{L}/u;

let fonts: string[] | undefined;
let arabicFonts: string[] | undefined;

/** The fonts the drawings use, as TTF: resvg does not read WOFF2. */
function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  const sans = require.resolve("@expo-google-fonts/source-sans-3/package.json");
  const serif = require.resolve("@expo-google-fonts/source-serif-4/package.json");
  const faces = [
    ...["400Regular", "400Regular_Italic", "600SemiBold"].map((face) => [sans, face] as const),
    ...["400Regular", "600SemiBold"].map((face) => [serif, face] as const),
  ];
  return faces.flatMap(([manifest, face]) => filesOf(manifest, face));
}

/**
 * The letters of Arabic and other languages in its script; one weight only, as resvg takes the first font that has
 * a letter.
 */
function arabicFiles(): string[] {
  const require = createRequire(import.meta.url);
  return filesOf(require.resolve("@expo-google-fonts/noto-sans-arabic/package.json"), "400Regular");
}

function filesOf(manifest: string, face: string): string[] {
  const folder = join(dirname(manifest), face);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ttf"))
    .map((file) => join(folder, file));
}

/**
 * Put the PNG chunk `pHYs` after the header: 11,811 pixels per metre in both directions. Its checksum is constant.
 */
function withResolution(png: Uint8Array): Uint8Array {
  const afterHeader = 33;
  return Buffer.concat([png.subarray(0, afterHeader), resolution, png.subarray(afterHeader)]);
}

const resolution = Buffer.from("000000097048597300002e2300002e230178a53f76", "hex");
