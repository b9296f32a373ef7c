import { expect, test } from "vitest";
import { VFile } from "vfile";
import { dateProblem } from "../../../src/citations/edtf-date.ts";
import { openLibrary } from "../../../src/citations/open-library.ts";

test.each([
  ...["1850", "1997-02", "1992-02-25", "-0343-02", "0000", "1996-02-29", "1500-02-29"],
  ...["1997/1998", "1997-02-01/1997-03", "1997-02/", "/1997", "1997/..", "../1997-02-01"],
  ...["1850~", "1850?", "1850%", "2004-06-11~", "2004-22", "1996-21/1996-23", "-0876?"],
  ...["199X", "19XX", "1999-XX", "1999-07-XX", "1999-XX-XX", "y-123456789", "Y17000000002"],
  ...["2004-04-25T14:34:00", "2004-04-25T14:34:00+05:00", "2004-04-25T14:34:00Z", "{2001}"],
])("%s is a date", (date) => {
  expect(dateProblem(date)).toBeUndefined();
});

test.each([
  ["2025-13-25", "month 13", "01 to 12"],
  ["2025-13", "month 13", "01 to 12, or 21 to 24 for a season"],
  ["2025-25", "month 25", "01 to 12, or 21 to 24 for a season"],
  ["2025-21-03", "month 21", "01 to 12"],
  ["2025-00", "month 00", "01 to 12, or 21 to 24 for a season"],
  ["2025-02-30", "day 30", "01 to 28"],
  ["1900-02-29", "day 29", "01 to 28"],
  ["2025-04-31", "day 31", "01 to 30"],
  ["1997-02-01/1997-02-29", "day 29", "01 to 28"],
  ["2004-04-25T25:00", "time 25:00", "`10:30`, `10:30:00Z` and such"],
  ["last spring", "`last spring`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["25.02.2025", "`25.02.2025`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["2025-2-5", "`2025-2-5`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["/", "`/`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["1997/1998/1999", "`1997/1998/1999`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
  ["..", "`..`", "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`"],
])("%s is no date", (date, found, expected) => {
  expect(dateProblem(date)).toEqual({ found, expected });
});

test("a date that is none is reported where it stands", () => {
  const file = new VFile({
    path: "refs.bib",
    value: `@misc{a,
  title = {A}, urldate = {2025-13-25}, year = 1999,
  verifiedon = {2025-02-30},
  execution = {adopted=1948-12-09 and inforce=1951-13-12 and opened},
}`,
  });
  openLibrary([file]).get("a");
  expect(file.messages.map(String)).toEqual([
    "refs.bib:2:27-2:37: Unexpected month 13 in `urldate` of `a`, expected 01 to 12",
    "refs.bib:3:17-3:27: Unexpected day 30 in `verifiedon` of `a`, expected 01 to 28",
    "refs.bib:4:47-4:57: Unexpected month 13 in `execution` of `a`, expected 01 to 12",
    "refs.bib:4:62-4:68: Unexpected `opened` in `execution` of `a`, expected `name=date`",
  ]);
});
