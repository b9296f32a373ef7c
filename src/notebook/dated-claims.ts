import { join } from "node:path";
import type { VFile } from "vfile";
import { alternatives } from "../alternatives.ts";
import { readTextFile } from "../decode-file.ts";
import { isThere } from "../file-texts.ts";
import type { Library } from "../library/library.ts";
import { report } from "../report.ts";
import { nearestNames } from "../nearest-names.ts";
import { readRows, type CsvRow } from "./read-rows.ts";
import type { Source } from "./source/source.ts";

/** What somebody says about a figure of a source, or about a work, in their own words. */
export interface DatedClaim {
  source: Source;
  /** A figure by id, or a work by key. */
  about: { figure: string } | { work: string };
  side: ClaimSide;
  by: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `undefined` for words without a date. */
  date: string | undefined;
  words: string;
  /** The key of the work that prints the words. */
  work: string | undefined;
  /** The address where the words were seen. */
  seen: string | undefined;
  lang: string | undefined;
}

export const claimSides = ["asserts", "denies", "differs"] as const;
export type ClaimSide = (typeof claimSides)[number];

/** The columns of `sources/<id>.claims.csv`. */
export const claimColumns = [
  ...(["about", "side", "by", "date"] as const),
  ...(["words", "work", "seen", "lang"] as const),
] as const;

/** Read the claims beside each source, by date. A problem is reported, and its row is left out. */
export function readClaims(
  root: string,
  sources: readonly Source[],
  library: Library,
): { claims: DatedClaim[]; files: VFile[] } {
  const files: VFile[] = [];
  const claims = sources.flatMap((source) => {
    const path = `sources/${source.id}.claims.csv`;
    if (!isThere(join(root, path))) return [];
    const file = readTextFile(root, path);
    files.push(file);
    const rows = readRows(file, claimColumns, "claim") ?? [];
    const read = rows.flatMap((row) => {
      const claim = toClaim(file, row, source, library);
      return claim ? [{ claim, line: row.line }] : [];
    });
    reportOneSided(file, read);
    return read
      .map(({ claim }) => claim)
      .sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999"));
  });
  return { claims, files };
}

/** Whether a claim is about a work, or printed in it. */
export function isWith({ about, work }: DatedClaim, key: string): boolean {
  return work === key || ("work" in about && about.work === key);
}

/** Report what only one side speaks about. For a figure, the document itself is the side that asserts it. */
function reportOneSided(file: VFile, rows: readonly { claim: DatedClaim; line: number }[]): void {
  const known = new Map<string, { line: number; sides: Set<ClaimSide> }>();
  for (const { claim, line } of rows) {
    const { about, side } = claim;
    const name = "work" in about ? `@${about.work}` : about.figure;
    const found = known.get(name);
    if (found) found.sides.add(side);
    else known.set(name, { line, sides: new Set([side]) });
  }
  for (const [name, { line, sides }] of known) {
    const isSaid = sides.has("asserts") || !name.startsWith("@");
    const isAnswered = sides.has("denies") || sides.has("differs");
    if (isSaid && isAnswered) continue;
    const reason = `Missing the other side about \`${name}\`, expected a row that \`${isSaid ? "denies" : "asserts"}\``;
    report(file, "one-sided", reason, { line, column: 1 });
  }
}

function toClaim(
  file: VFile,
  { record, line }: CsvRow<(typeof claimColumns)[number]>,
  source: Source,
  library: Library,
): DatedClaim | undefined {
  const tell = (reason: string, suggestions: readonly string[] = []): undefined => {
    report(file, "claim", reason, { line, column: 1 }, suggestions);
  };
  const unknown = (key: string): undefined => {
    const near = library.nearest(key);
    return tell(
      `Unexpected key \`${key}\`, expected ${alternatives(near, "a key of the library")}`,
      near,
    );
  };
  const { about, by, date, words, work, seen, lang } = record;
  const side = claimSides.find((one) => one === record.side);
  if (!side)
    return tell(`Unexpected side \`${record.side}\`, expected ${alternatives(claimSides)}`);
  if (by === "" || words === "")
    return tell("Unexpected empty cell, expected who says it and the words");
  if (date !== "" && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date))
    return tell(`Unexpected date \`${date}\`, expected \`YYYY\`, \`YYYY-MM\` or \`YYYY-MM-DD\``);
  if (seen !== "" && !/^https?:\/\/[^\s/]/.test(seen))
    return tell(`Unexpected \`${seen}\`, expected an address, or nothing`);
  const printing = work === "" ? undefined : library.get(work);
  if (work !== "" && !printing) return unknown(work);
  const common = {
    ...{ source, side, by, words },
    ...{ date: date || undefined, work: printing?.key, seen: seen || undefined },
    lang: lang || printing?.csl.language,
  };
  if (about.startsWith("@")) {
    const key = library.get(about.slice(1))?.key;
    return key === undefined ? unknown(about.slice(1)) : { ...common, about: { work: key } };
  }
  const ids = source.figures.map(({ id }) => id);
  if (ids.includes(about)) return { ...common, about: { figure: about } };
  const near = nearestNames(about, ids);
  const expected = alternatives(near, "a figure of the source, or `@` and a key");
  return tell(`Unexpected \`${about}\`, expected ${expected}`, near);
}
