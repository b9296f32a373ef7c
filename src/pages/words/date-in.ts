/**
 * A language’s date format: `25 February 2025`, `February 2025`, `2025`.
 *
 * @returns
 *   A function of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is printed unchanged.
 */
export function dateIn(locale: string): (date: string) => string {
  // Creating a formatter takes a hundred times as long as using it.
  const year = new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, {
    ...{ year: "numeric", month: "long", timeZone: "UTC" },
  });
  const day = new Intl.DateTimeFormat(locale, {
    ...{ year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
  });
  return (date) => {
    const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
    if (y === undefined) return date;
    const time = new Date(`${y}-${m ?? "01"}-${d ?? "01"}T00:00:00Z`);
    if (Number.isNaN(time.getTime())) return date;
    return (d !== undefined ? day : m !== undefined ? month : year).format(time);
  };
}
