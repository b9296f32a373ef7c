import { VFile } from "vfile";
import { expect, test } from "vitest";
import { openLibrary } from "../../src/library/open-library.ts";
import { checkAddresses, type Answer } from "../../src/notebook/check-addresses.ts";

const library = `@misc{a, title = {A}, url = {https://example.org/gone},
  evidence = {{https://example.org/there; primary} and {https://example.org/slow; copy} and words alone}}
@misc{b, title = {B}, url = {https://example.org/gone},
  evidence = {{https://example.org/there; archived=https://archive.example/closed 2020-01-01}}}`;

const answers = new Map<string, Answer>([
  ["https://example.org/gone", { status: 404 }],
  ["https://example.org/there", { status: 200 }],
  ["https://example.org/slow", { failure: "its host was not found" }],
  ["https://archive.example/closed", { status: 403 }],
]);

test("each address is requested once, and reported at every entry that has it", async () => {
  const opened = openLibrary([new VFile({ path: "a.bib", value: library })]);
  const asked: string[] = [];
  const count = await checkAddresses(opened, (address) => {
    asked.push(address);
    return Promise.resolve(answers.get(address)!);
  });
  expect(count).toBe(4);
  expect(asked.sort()).toEqual([...answers.keys()].sort());
  expect(
    opened.files[0]?.messages.map(({ ruleId, line, reason }) => [ruleId, line, reason]),
  ).toEqual([
    [
      "dead-address",
      1,
      "Unexpected answer 404 from `https://example.org/gone` of `a`, expected a page; an archived copy may be named with `archived=`",
    ],
    [
      "dead-address",
      3,
      "Unexpected answer 404 from `https://example.org/gone` of `b`, expected a page; an archived copy may be named with `archived=`",
    ],
    [
      "untried-address",
      1,
      "Could not try `https://example.org/slow` of `a`: its host was not found",
    ],
    [
      "untried-address",
      3,
      "Could not try `https://archive.example/closed` of `b`: its host answers 403",
    ],
  ]);
});

test("addresses of those who dispute a work are requested too, and one without a scheme is reported as untried", async () => {
  const value = `@misc{a, title = {A}, asserted = {@b and {C; 2001; https://example.org/says}},
  denied = {{D; undated; https://example.org/denies; https://example.org/says}}, evidence = {{example.org/a; copy}}}`;
  const opened = openLibrary([new VFile({ path: "a.bib", value })]);
  const asked: string[] = [];
  const count = await checkAddresses(opened, (address) => {
    asked.push(address);
    return Promise.resolve({ status: 200 });
  });
  expect(count).toBe(2);
  expect(asked.sort()).toEqual(["https://example.org/denies", "https://example.org/says"]);
  expect(opened.files[0]?.messages.map(({ reason }) => reason)).toEqual([
    "Could not try `example.org/a` of `a`: it does not begin with `https://` or `http://`",
  ]);
});
