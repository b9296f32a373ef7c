import { expect, test } from "vitest";
import { sentences } from "../../src/notebook/source/sentences.ts";

test.each([
  ["It breaches art. 6 of the Covenant. It does so twice.", 2],
  ["It breaches Art. VI of the Covenant.", 1],
  ["See arts. 2 and 3 of the Covenant. They bind.", 2],
  ["See paras. 41–42 of the judgment.", 1],
  ["See p. 12 and pp. 14–16 of vol. 2.", 1],
  ["See No. 17 of the series.", 1],
  ["Of all things, e.g. Annexes, i.e. all of them, cf. Annex II.", 1],
  // It is a word of its own here, and no abbreviation.
  ["They came for the art. They left.", 2],
  ["He said no. Then he left.", 2],
])("%s has so many sentences", (text, count) => {
  expect(sentences(text, "en", new Set())).toHaveLength(count);
});
