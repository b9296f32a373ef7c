import { VFile } from "vfile";
import { expect, test } from "vitest";
import {
  evidenceOf,
  hasPrimary,
  type Evidence,
} from "../../../src/formats/bibtex/verification/evidence.ts";
import {
  listedState,
  recordState,
  type RecordState,
} from "../../../src/formats/bibtex/verification/record-state.ts";
import { openLibrary } from "../../../src/library/open-library.ts";
import type { Work } from "../../../src/works/work.ts";

function workIn(value: string): Work {
  return openLibrary([new VFile({ path: "a.bib", value })]).get("a")!;
}

function evidenceIn(value: string): readonly Evidence[] {
  return evidenceOf(workIn(`@book{a, title = {T}, evidence = {${value}}}`));
}

test.each<[string, object]>([
  ["https://example.org/a;b?c=1;d=2", { address: "https://example.org/a;b?c=1;d=2" }],
  ["example.org/a", { address: "example.org/a" }],
  ["a letter to us", { title: "a letter to us" }],
  [
    "{news item 12; example.org/a; primary}",
    { title: "news item 12", address: "example.org/a", isPrimary: true },
  ],
  ["{example.org/a; copy}", { address: "example.org/a", isPrimary: false }],
  [
    "{example.org/a; copy=A scan of the printed book}",
    { address: "example.org/a", isPrimary: false, whyCopy: "A scan of the printed book" },
  ],
  [
    "{example.org/a; seen=2026-11-22; words={It was, in \\emph{fact}; printed}; archived=https://archive.example/1 2020-02-29}",
    {
      address: "example.org/a",
      seen: "2026-11-22",
      words: ["It was, in fact; printed"],
      archived: { address: "https://archive.example/1", date: "2020-02-29" },
    },
  ],
])("%s", (written, expected) => {
  expect(evidenceIn(written)).toEqual([{ words: [], unknown: [], ...expected }]);
});

test("an unknown part is kept, to be reported", () => {
  expect(evidenceIn("{example.org/a; sene=2026-11-22; A title; another}")[0]?.unknown).toEqual([
    "sene=2026-11-22",
    "another",
  ]);
});

test("one from the publisher is enough among copies", () => {
  const written = "@book{a, evidence = {{example.org/a; copy} and {example.org/b; primary}}}";
  expect(hasPrimary(workIn(written))).toBe(true);
});

const states: [string, RecordState, string][] = [
  ["verification = {verified}, evidence = {{example.org/a; primary}}", "verified", "verified"],
  ["verification = {verified}, evidence = {{example.org/a; copy}}", "copy", "copy"],
  ["verification = {verified}, evidence = {example.org/a}", "copy", "copy"],
  ["verification = {reported}, evidence = {{example.org/a; primary}}", "reported", "reported"],
  ["verification = {disputed}", "disputed", "disputed"],
  ["verification = {disputed}, denied = {{somebody; undated}}", "denied", "disputed"],
  [
    "verification = {disputed}, denied = {{somebody; undated}}, dispute = {who painted it}",
    "disputed",
    "disputed",
  ],
  ["verification = {not-located}, denied = {{somebody; undated}}", "not-located", "not-located"],
  ["title = {T}", "unverified", "unverified"],
  ["verification = {reported}, evidence = {{example.org/a; copy}}", "copy", "copy"],
  ["verification = {reported}, evidence = {example.org/a}", "reported", "reported"],
];

test.each(states)("%s: %s", (fields, state, listed) => {
  const work = workIn(`@book{a, ${fields}}`);
  expect([recordState(work), listedState(work)]).toEqual([state, listed]);
});
