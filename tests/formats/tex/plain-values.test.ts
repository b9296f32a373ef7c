import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainName, plainValue, type FieldType } from "../../../src/formats/tex/plain-values.ts";

const require = createRequire(import.meta.url);
const { parse } = require("@citation-js/plugin-bibtex/lib/input/value.js") as {
  parse(value: string, field: string, languages: string[]): unknown;
};
const { fieldTypes } = require("@citation-js/plugin-bibtex/lib/input/constants.js") as {
  fieldTypes: Record<string, FieldType>;
};

const pieces =
  "word Word and And of -- --- - '' `` ' \" , . : 12 é Ü O’Connor J. J.-P. = ( )".split(" ");
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom("", " ", "  ", "\n")), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.flat().join("").trim())
  .filter((value) => value !== "");

test("a plain value is what citation-js makes of it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(fieldTypes)), text, (field, value) => {
      const plain = plainValue(fieldTypes[field] ?? ["field", "literal"], value);
      if (plain !== undefined) expect(plain).toEqual(parse(value, field, []));
    }),
    { numRuns: 5000 },
  );
});

const names = "Ada Müller O’Connor J. J.-P. Jean-Luc McDonald de la Jr. III X-Y van den ABC".split(
  " ",
);
const name = fc
  .array(fc.constantFrom(...names, ",", "  "), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(" ").trim().replace(/ ,/g, ","))
  .filter((value) => value !== "" && !/^,|,$|,,/.test(value));

test("a plain name is what citation-js makes of it", () => {
  fc.assert(
    fc.property(name, (value) => {
      const plain = plainName(value);
      if (plain) expect([plain]).toEqual(parse(value, "author", []));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["Müller-Lee, Zoë P.", { family: "Müller-Lee", given: "Zoë P." }],
  ["Ada Lovelace", { family: "Lovelace", given: "Ada" }],
  ["de Waal, Thomas", undefined],
  ["{United Nations}", undefined],
])("%s", (value, expected) => expect(plainName(value)).toEqual(expected));
