import type { EntryProblem } from "./entry-problem.ts";
import { dateProblem } from "../../../works/edtf-date.ts";
import { splitList } from "../split-list.ts";

const dateFields = ["date", "eventdate", "origdate", "urldate", "verifiedon"] as const;
/** Lists of `name=date`. */
const datedLists = ["execution", "accessions"] as const;

/** Check the dates of an entry and report each at its position. */
export function checkDates(key: string, fields: ReadonlyMap<string, string>): EntryProblem[] {
  return [
    ...dateFields.flatMap((field) => {
      const value = fields.get(field)?.trim();
      return value ? problemsOf(key, field, value) : [];
    }),
    ...datedLists.flatMap((field) =>
      splitList(fields.get(field) ?? "").flatMap((item): EntryProblem[] => {
        const [, date] = /^[^=]+=(.+)$/s.exec(item) ?? [];
        if (date !== undefined) return problemsOf(key, field, date.trim());
        const reason = `Unexpected \`${item}\` in \`${field}\` of \`${key}\`, expected \`name=date\``;
        return [{ rule: "unreadable-date", reason, field, part: item }];
      }),
    ),
  ];
}

function problemsOf(key: string, field: string, date: string): EntryProblem[] {
  const problem = dateProblem(date);
  if (!problem) return [];
  const reason = `Unexpected ${problem.found} in \`${field}\` of \`${key}\`, expected ${problem.expected}`;
  return [{ rule: "unreadable-date", reason, field, part: date }];
}
