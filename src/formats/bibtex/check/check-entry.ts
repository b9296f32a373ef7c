import type { EntryProblem } from "./entry-problem.ts";
import { checkDates } from "./check-dates.ts";
import { checkIdentifiers } from "./check-identifiers.ts";
import { kindNames } from "../../../works/kind-names.ts";
import { requiredFields } from "./required-fields.ts";
import type { PlacelessWork } from "../parse-entry.ts";

/**
 * Check that the record of a BibLaTeX entry has the fields its kind of work needs, and that its dates, ISBNs and
 * DOI are valid. For works that were not located, or whose record is disputed, no field is required.
 */
export function checkEntry(work: PlacelessWork): EntryProblem[] {
  const { key, kind, entryType, fields, verification } = work;
  const values = [...checkDates(key, fields), ...checkIdentifiers(key, fields)];
  if (verification === "not-located" || verification === "disputed") return values;

  // A whole issue is not part of a journal issue, so it needs no `journaltitle`.
  const required = (requiredFields.get(kind) ?? []).filter(
    ([field]) => entryType !== "periodical" || field !== "journaltitle",
  );
  const missing = required.filter(
    (alternatives) => !alternatives.some((field) => fields.get(field)?.trim()),
  );
  return [
    ...values,
    ...missing.map(([field = "", ...others]): EntryProblem => {
      const expected = [field, ...others].map((name) => `\`${name}\``).join(" or ");
      const reason = `Missing ${expected} of \`${key}\`, expected in ${article(kindNames[kind].one)}`;
      return { rule: "missing-field", reason };
    }),
  ];
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
