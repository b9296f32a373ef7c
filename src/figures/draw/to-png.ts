import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** 6.4 inches at 300 dots an inch. */
const pixels = 1920;

/**
 * Turn a standalone SVG into a PNG in the site’s fonts and in light colours: 1920 pixels wide unless
 * another width is asked for, and marked as 300 dots an inch.
 */
export async function toPng(svg: string, width = pixels): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      fontFiles: (fonts ??= fontFiles()),
      // Other scripts need what the machine has; without them the picture is the same everywhere.
      loadSystemFonts: otherScript.test(svg),
      defaultFontFamily: "Source Sans 3",
      serifFamily: "Source Serif 4",
      sansSerifFamily: "Source Sans 3",
    },
  });
  return withResolution(image.asPng());
}

/** What the site’s faces have no letters for. */
export const otherScript = /(?![\p{Script=Latn}\p{Script=Cyrl}\p{Script=Grek}])\p{L}/u;

let fonts: string[] | undefined;

/** Faces that the drawings use, as TTF: resvg reads no WOFF2. */
function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  const sans = require.resolve("@expo-google-fonts/source-sans-3/package.json");
  const serif = require.resolve("@expo-google-fonts/source-serif-4/package.json");
  const faces = [
    ...["400Regular", "400Regular_Italic", "600SemiBold"].map((face) => [sans, face] as const),
    ...["400Regular", "600SemiBold"].map((face) => [serif, face] as const),
  ];
  return faces.flatMap(([manifest, face]) => {
    const folder = join(dirname(manifest), face);
    const names = readdirSync(folder).filter((file) => file.endsWith(".ttf"));
    return names.map((file) => join(folder, file));
  });
}

/** Put the PNG chunk `pHYs` after the header: 11,811 pixels a metre both ways. Its checksum is fixed. */
function withResolution(png: Uint8Array): Uint8Array {
  const afterHeader = 33;
  return Buffer.concat([png.subarray(0, afterHeader), resolution, png.subarray(afterHeader)]);
}

const resolution = Buffer.from("000000097048597300002e2300002e230178a53f76", "hex");
