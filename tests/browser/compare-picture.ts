import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

const folder = new URL("pictures/", import.meta.url);
/** Whether pictures are stored again, and so not compared. */
export const renews = process.env.APPARATUS_PICTURES === "renew";
const renew = "APPARATUS_PICTURES=renew npx vitest run --project browser tests/browser/pictures";

/** How many of a page’s pixels become one, in each direction: this removes differences at the edges of letters. */
const shrink = 3;
/** The share of pixels that may differ: browsers smooth curves slightly differently on each machine. */
const tolerated = 0.002;

/**
 * Compare what a page shows with its stored picture, or store it as that picture if `APPARATUS_PICTURES` is
 * `renew`.
 *
 * @returns
 *   What is wrong, and the file that shows it: stored, taken, and differences in red. `undefined` if they are
 *   alike.
 */
export async function differenceFrom(name: string, page: Page): Promise<string | undefined> {
  const taken = smaller(
    PNG.sync.read(await page.screenshot({ animations: "disabled", caret: "hide" })),
  );
  const file = new URL(`${name}.png`, folder);
  if (renews) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, written(taken));
    return undefined;
  }
  if (!existsSync(file)) return `There is no picture “${name}”. To store one: ${renew}`;

  const stored = PNG.sync.read(readFileSync(file));
  const { width, height } = taken;
  if (stored.width !== width || stored.height !== height) {
    return `“${name}” is ${width} × ${height}, and was ${stored.width} × ${stored.height}. If that is meant: ${renew}`;
  }
  const differing = new PNG({ width, height });
  const count = pixelmatch(stored.data, taken.data, differing.data, width, height, {
    threshold: 0.04,
    includeAA: true,
  });
  const share = count / (width * height);
  if (share <= tolerated) return undefined;
  const shown = join(mkdtempSync(join(tmpdir(), "apparatus-pictures-")), `${name}.png`);
  writeFileSync(shown, written(beside([stored, taken, differing])));
  const percent = (of: number): string => `${(of * 100).toFixed(2)} %`;
  return `“${name}” differs in ${percent(share)} of its points, at most ${percent(tolerated)} may: see ${shown}. If it is meant: ${renew}`;
}

/** Reduce squares of pixels to one pixel of their mean colour, in steps of eight, which compress well. */
function smaller(picture: PNG): PNG {
  const width = Math.floor(picture.width / shrink);
  const height = Math.floor(picture.height / shrink);
  const small = new PNG({ width, height });
  for (let at = 0; at < width * height; at++) {
    const left = (at % width) * shrink;
    const top = Math.floor(at / width) * shrink;
    for (let channel = 0; channel < 3; channel++) {
      let sum = 0;
      for (let y = top; y < top + shrink; y++) {
        for (let x = left; x < left + shrink; x++) {
          sum += picture.data[(y * picture.width + x) * 4 + channel] ?? 0;
        }
      }
      const mean = sum / shrink ** 2;
      small.data[at * 4 + channel] = Math.min(255, Math.round(mean / 8) * 8);
    }
    small.data[at * 4 + 3] = 255;
  }
  return small;
}

function beside(pictures: readonly PNG[]): PNG {
  const { width = 0, height = 0 } = pictures[0] ?? {};
  const all = new PNG({ width: width * pictures.length, height });
  for (const [index, picture] of pictures.entries()) {
    PNG.bitblt(picture, all, 0, 0, width, height, index * width, 0);
  }
  return all;
}

function written(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
}
