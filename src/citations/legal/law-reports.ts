/** How a series of law reports is cited: by year, by volume, or in a country’s own way. */
export type ReportSort = "year" | "volume" | "american" | "german";

const sorts: readonly (readonly [RegExp, ReportSort])[] = [
  // The volume numbers of these start again each year, so the year identifies them: `[2008] 1 AC 884`.
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

/** The kind of a series, by its abbreviation with or without full stops. */
export function reportSortOf(series: string): ReportSort {
  const name = withoutStops(series);
  return sorts.find(([pattern]) => pattern.test(name))?.[1] ?? "volume";
}

/** An abbreviation in the style of English and Australian guides: `F.3d` becomes `F 3d`, `U.S.` becomes `US`. */
export function withoutStops(series: string): string {
  return series
    .replace(/\.(?=\d)/g, " ")
    .replace(/(?<=\p{Lu})\.\s(?=\p{Lu}\.)/gu, "")
    .replaceAll(".", "")
    .replace(/\s+/g, " ")
    .trim();
}
