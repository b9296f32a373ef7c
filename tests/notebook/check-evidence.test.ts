import { expect, test } from "vitest";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";
import { checkEvidence, monthsBefore } from "../../src/notebook/check-evidence.ts";

test.each([
  [12, "2026-11-30", "2025-11-30"],
  [9, "2026-11-30", "2026-02-28"],
  [1, "2024-03-31", "2024-02-29"],
  [24, "2024-02-29", "2022-02-28"],
  [1, "2026-01-15", "2025-12-15"],
])("%i months before %s", (months, today, day) => {
  expect(monthsBefore(months, new Date(`${today}T12:00:00Z`))).toBe(day);
});

test.each([
  ["on the day itself", "reported", "2025-11-30", []],
  ["a day earlier", "reported", "2025-11-29", ["record-not-rechecked"]],
  ["at no known day", "disputed", undefined, ["record-not-rechecked"]],
  ["never, and so nothing is claimed", "unverified", undefined, []],
])("a record last checked %s", (_, state, day, rules) => {
  const seen = day === undefined ? "" : `verifiedon = {${day}}, `;
  const value = `@misc{a, title = {A}, ${seen}verification = {${state}}}`;
  const file = new VFile({ path: "a.bib", value });
  checkEvidence(openLibrary([file]), "2025-11-30");
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(rules);
});
