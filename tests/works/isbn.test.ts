import { expect, test } from "vitest";
import { isbnsOf } from "../../src/works/isbn.ts";

test.each([
  ["9780306406157", "978-0-306-40615-7"],
  ["978-0-306-40615-7", "978-0-306-40615-7"],
  ["0306406152", "0-306-40615-2"],
  ["080442957X", "0-8044-2957-X"],
])("%s has the hyphens of its group and publisher", (written, hyphenated) => {
  expect(isbnsOf(written)).toEqual([{ written, hyphenated }]);
});

test.each(["9780306406158", "0306406153", "0804429570", "978", "no ISBN"])(
  "%s, whose check digit is wrong, is kept as written",
  (written) => expect(isbnsOf(written)).toEqual([{ written }]),
);

test.each(["9780306406157, 0306406152", "9780306406157; 0306406152"])(
  "%s are two, each of its own length",
  (value) => expect(isbnsOf(value)).toHaveLength(2),
);

test.each(["", undefined, "  "])("%o is not an ISBN", (value) => {
  expect(isbnsOf(value)).toEqual([]);
});
