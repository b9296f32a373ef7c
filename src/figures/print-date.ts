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
  return formOf(month !== undefined, day !== undefined).format(time);
}

const forms = new Map<string, Intl.DateTimeFormat>();

/** Making a form takes a hundred times as long as using it. */
function formOf(month: boolean, day: boolean): Intl.DateTimeFormat {
  const name = `${month} ${day}`;
  const form =
    forms.get(name) ??
    new Intl.DateTimeFormat("en-GB", {
      year: "numeric",
      ...(month && { month: "long" }),
      ...(day && { day: "numeric" }),
      timeZone: "UTC",
    });
  forms.set(name, form);
  return form;
}
