/** The year of CSL, which has no year 0, for one of EDTF and ISO 8601: `-0044` is 45 BC, -45 in CSL. */
export function cslYear(written: string | number): number {
  const year = Number(written);
  return year > 0 ? year : year - 1;
}

/** The year of EDTF and ISO 8601 for one of CSL. */
export function isoYear(year: number): number {
  return year < 0 ? year + 1 : year;
}
