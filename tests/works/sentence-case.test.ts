import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceCase } from "../../src/works/sentence-case.ts";

const kept = (text: string): string => `<span class="nocase">${text}</span>`;

test.each([
  [
    `The Role of ${kept("DNA")} in the ${kept("Bayesian")} Analysis of <i>Escherichia coli</i> K-12`,
    `The role of ${kept("DNA")} in the ${kept("Bayesian")} analysis of <i>Escherichia coli</i> K-12`,
  ],
  ["What Is a Title? A Question: The Answer", "What is a title? A question: The answer"],
  ["iPhone and mRNA Vaccines in a T-Cell Lab", "iPhone and mRNA vaccines in a T-cell lab"],
  ["THE ALL CAPS TITLE OF A PAPER", "THE ALL CAPS TITLE OF A PAPER"],
  ["Human-AI Interaction and Vitamin C", "Human-AI interaction and vitamin C"],
  ["A <sup>3</sup>He Study", "A <sup>3</sup>He study"],
  ["On Rights", "On rights"],
  ["Well-Known Rules: Long-Term Views", "Well-known rules: Long-term views"],
  ["Сравнение Клапанов Марки Заря И Лотос", "Сравнение Клапанов Марки Заря И Лотос"],
])("%s", (title, sentence) => {
  expect(sentenceCase(title)).toBe(sentence);
});

test("only the case of letters changes, and a second run changes nothing", () => {
  const piece = fc.constantFrom(
    ..."A The DNA Word word K-12 é ; : . ? <i> </i> < > ’ (".split(" "),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const title = pieces.join(" ");
      const sentence = sentenceCase(title);
      expect(sentence.toLowerCase()).toBe(title.toLowerCase());
      expect(sentenceCase(sentence)).toBe(sentence);
    }),
  );
});
