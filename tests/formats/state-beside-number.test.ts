import { describe, expect, test } from "vitest";
import {
  stateBesideNumber,
  stateInLabel,
  stateInRow,
  wordsForStates,
} from "../../src/formats/bibtex/verification/state-beside-number.ts";
import { spokenLanguages } from "../../src/pages/words/spoken-languages.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";

describe.each(spokenLanguages.map(({ lang }) => lang))("in %s", (lang) => {
  test("each state that pages print is recognised beside a number and in a label", () => {
    for (const state of Object.values(wordsFor({ lang }).parts.state)) {
      expect(wordsForStates).toContain(state);
      expect(stateBesideNumber(`50 (${state})`)).toBe(state);
      expect(stateInLabel(`A – ${state}`)).toBe(state);
    }
  });
});

test.each([
  ["50 (Verified)", "Verified"],
  ["50 sheep – disputed", "disputed"],
  ["1,275 sheep, not yet checked.", "not yet checked"],
  ["verified: 50", "verified"],
  ["50 ✓", "✓"],
  ["✔️ 50", "✔️"],
  ["٥٠ (محل خلاف)", "محل خلاف"],
  ["50 disputed votes", undefined],
  ["50 votes that were disputed", undefined],
  ["Of 50 works 3 are verified by a text", undefined],
  ["The record is disputed; 3 people say so", undefined],
  ["A verified account (50 sheep)", undefined],
])("%s", (text, expected) => {
  expect(stateBesideNumber(text)).toBe(expected);
});

test.each([
  ["Sheep lost [unconfirmed]", "unconfirmed"],
  ["copy seen", "copy seen"],
  ["Sheep ✗", "✗"],
  ["Disputed votes", undefined],
  ["Sheep lost, whose owners disputed it", undefined],
  ["Votes that nobody disputed", undefined],
])("the label %s", (label, expected) => {
  expect(stateInLabel(label)).toBe(expected);
});

test("a state in a table row with a number is found", () => {
  expect(stateInRow(["A History", "disputed", "1,052"])).toBe("disputed");
  expect(stateInRow(["A History", "disputed", "–"])).toBeUndefined();
  expect(stateInRow(["A History", "disputed", "p. 3"])).toBeUndefined();
  expect(stateInRow(["A disputed History", "Stone", "50"])).toBeUndefined();
});
