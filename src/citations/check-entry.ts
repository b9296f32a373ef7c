import { rowOf } from "./kind-of.ts";
import { requiredFields } from "./required-fields.ts";
import type { Work } from "./work.ts";

/** What an entry lacks, or has and does not say. */
export interface EntryProblem {
  rule: "missing-field" | "unreadable-date";
  reason: string;
  /** The field that it is about, where there is one. */
  field?: string;
}

/**
 * Check the record of an entry of BibLaTeX for what its kind of work needs, and for dates that cannot
 * be read. Of a work that was not located, or whose record is in dispute, nothing is asked.
 */
export function checkEntry({ key, kind, fields, verification }: Work): EntryProblem[] {
  const dates = dateFields.flatMap((field): EntryProblem[] => {
    const value = fields.get(field)?.trim();
    if (!value || isDate(value)) return [];
    const reason = `Unexpected \`${field}\` \`${value.slice(0, 40)}\` of \`${key}\`, expected \`YYYY-MM-DD\`, \`YYYY-MM\` or \`YYYY\``;
    return [{ rule: "unreadable-date", reason, field }];
  });
  if (verification === "not-located" || verification === "disputed") return dates;

  const missing = (requiredFields.get(kind) ?? []).filter(
    (alternatives) => !alternatives.some((field) => fields.get(field)?.trim()),
  );
  return [
    ...dates,
    ...missing.map(([field = "", ...others]): EntryProblem => {
      const expected = [field, ...others].map((name) => `\`${name}\``).join(" or ");
      const reason = `Missing ${expected} of \`${key}\`, expected in ${article(rowOf(kind).singular)}`;
      return { rule: "missing-field", reason };
    }),
  ];
}

const dateFields = ["date", "eventdate", "origdate", "urldate"] as const;

/** A date as BibLaTeX writes it (EDTF, levels 0 and 1), one or a range. */
function isDate(value: string): boolean {
  const date = String.raw`[Yy]?-?\d{1,6}(?:-\d{2}(?:-\d{2})?)?(?:T[\d:.+Z-]+)?|\d[\dX]{3}(?:-[\dX]{2}){0,2}|-?\d{4}-\d{2}-\d{2}`;
  const one = `(?:${date})[?~%]?`;
  return new RegExp(`^(?:(?:${one})|(?:${one}|\\.\\.)?/(?:${one}|\\.\\.)?)$`).test(
    value.replace(/[{}]/g, ""),
  );
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
