/** Convert a year of EDTF and ISO 8601 to CSL, which has no year 0: `-0044` is 45 BC, -45 in CSL. */
export function cslYear(written: string | number): number {
  const year = Number(written);
  return year > 0 ? year : year - 1;
}

/** Convert a CSL year to EDTF and ISO 8601. */
export function isoYear(year: number): number {
  return year < 0 ? year + 1 : year;
}
