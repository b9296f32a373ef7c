/**
 * Print a date in the notebook’s words: `25 February 2025`, `February 2025`, `2025`.
 *
 * @param date
 *   `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is printed as it stands.
 */
export function printDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const time = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return date;
  return new Intl.DateTimeFormat("en-GB", {
    year: "numeric",
    ...(month !== undefined && { month: "long" }),
    ...(day !== undefined && { day: "numeric" }),
    timeZone: "UTC",
  }).format(time);
}
