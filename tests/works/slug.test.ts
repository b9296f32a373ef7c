import fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "../../src/works/slug.ts";

const keys = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "index",
    "con",
    "com1",
    "404",
    "",
    "A",
    "a",
    "a/b",
    "é",
    "__proto__",
    "..",
    "a b",
  ),
  fc.stringMatching(/^[a-z0-9-]{1,12}$/),
);

test("a slug names a page on any disk", () => {
  fc.assert(
    fc.property(keys, (key) => {
      expect(slug(key)).toMatch(/^[a-z0-9-]+$/);
      expect(slug(key)).not.toMatch(/^(?:404|index|con|prn|aux|nul|com\d|lpt\d)$/);
      expect(slug(key).length).toBeLessThanOrEqual(100);
    }),
  );
});

test("distinct keys have distinct slugs, even those that look like slugs", () => {
  fc.assert(
    fc.property(fc.uniqueArray(keys, { maxLength: 50 }), (keys) => {
      const all = [...new Set([...keys, ...keys.map(slug)])];
      expect(new Set(all.map(slug)).size).toBe(all.length);
    }),
  );
});

test.each(["genocide", "melkonian-2018-fr", "un-20250225", "-", "9"])("%s is its own", (key) => {
  expect(slug(key)).toBe(key);
});
