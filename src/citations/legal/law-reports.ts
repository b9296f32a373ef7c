/** How a series of law reports is cited: by its year, by its volume, or as a country does. */
export type ReportSort = "year" | "volume" | "american" | "german";

const sorts: readonly (readonly [RegExp, ReportSort])[] = [
  // Volumes of these are numbered anew each year, so that the year finds them: `[2008] 1 AC 884`.
  [
    /^(?:AC|QB|KB|Ch|Fam|P|WLR|All ER(?: \(Comm\))?|Lloyd[’']?s Rep|ICR|IRLR|FSR|RPC|BCLC|CMLR|ECR|ICJ Rep(?:orts)?|VR|NZLR|SCR|FLR|Cr App R|EWHC|SLT|SC|Qd R|ECHR)$/,
    "year",
  ],
  [
    /^(?:US|S Ct|L Ed(?: 2d)?|F(?: ?(?:2d|3d|4th))?|F Supp(?: ?(?:2d|3d))?|F App[’']?x|(?:A|P|NE|NW|SE|SW|So|Cal|NY|Cal Rptr|NYS)(?: ?(?:2d|3d|4th|5th))?)$/,
    "american",
  ],
  [/^(?:BVerfGE|BVerfGK|BGHZ|BGHSt|BVerwGE|BAGE|BSGE|BFHE|RGZ|RGSt|VfGH Slg|VfSlg)$/, "german"],
];

/** The sort of a series, by its abbreviation with or without full stops. */
export function reportSortOf(series: string): ReportSort {
  const name = withoutStops(series);
  return sorts.find(([pattern]) => pattern.test(name))?.[1] ?? "volume";
}

/** An abbreviation as English and Australian guides write it: `F.3d` is `F 3d`, `U.S.` is `US`. */
export function withoutStops(series: string): string {
  return series
    .replace(/\.(?=\d)/g, " ")
    .replace(/(?<=\p{Lu})\.\s(?=\p{Lu}\.)/gu, "")
    .replaceAll(".", "")
    .replace(/\s+/g, " ")
    .trim();
}
