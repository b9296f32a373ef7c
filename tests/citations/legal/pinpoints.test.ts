import fc from "fast-check";
import { expect, test } from "vitest";
import { format } from "../../../src/citations/format.ts";
import { legalFactsOf } from "../../../src/citations/legal/legal-facts.ts";
import { loadStyle } from "../../../src/citations/style.ts";
import { parseCslItem } from "../../../src/formats/csl-json/parse-csl-item.ts";
import { englishSpellings } from "../../../src/locators/english-spellings.ts";
import { unfitLocators } from "../../../src/locators/unfit-locators.ts";
import type { Work } from "../../../src/works/work.ts";
import { fixtureWorks } from "./fixture-works.ts";
import { markdown } from "./cite.ts";

const styles = ["oscola", "aglc", "bluebook", "apa", "chicago"] as const;
const labels = Object.keys(englishSpellings);

/** One work of each kind that has forms. */
const samples = [
  ...new Map(
    fixtureWorks().flatMap((work): [string, Work][] => {
      const facts = legalFactsOf(work, "[nameless]");
      return facts ? [[facts.kind, work]] : [];
    }),
  ).values(),
];

/** Values that do not occur in the records. */
const values = ["7771", "7771-8885, 9999(2)(a)"] as const;

function fits(label: string, work: Work): boolean {
  return !unfitLocators.get(label)?.includes(work.kind);
}

test("there is a sample of every kind", () => {
  expect(samples.length).toBeGreaterThan(18);
});

test.each(styles)("%s prints every pinpoint of every kind of work", (style) => {
  const byWork = samples.flatMap((work) => labels.map((label) => ({ work, label })));
  const byLabel = labels.flatMap((label) => samples.map((work) => ({ work, label })));
  const firsts = labels.map((label) => samples.map((work) => ({ work, label })));
  const lost = values.flatMap((value) =>
    (value === values[0] ? [byWork, byLabel, ...firsts] : [byWork]).flatMap((places) =>
      lostIn(style, places, value),
    ),
  );
  expect(lost).toEqual([]);
});

/** The places whose pinpoint is not printed. */
function lostIn(
  style: string,
  places: readonly { work: Work; label: string }[],
  value: string,
): string[] {
  const cited = places.filter(({ work, label }) => fits(label, work));
  const works = new Map(cited.map(({ work }) => [work.key, work]));
  const { clusters } = format({
    style: loadStyle(style)!,
    work: (key) => works.get(key),
    clusters: cited.map(({ work, label }, index) => ({
      id: `${index}`,
      noteIndex: index + 1,
      items: [{ key: work.key, mode: "normal", locator: { label, value } }],
    })),
  });
  const numbers = value.match(/\d{4}/g) ?? [];
  return clusters.flatMap(({ parts }, index) => {
    const text = markdown(parts);
    const isPrinted = numbers.every((number) => text.includes(number));
    const { work, label } = cited[index]!;
    return isPrinted ? [] : [`${work.key} ${label} ${value}: ${text}`];
  });
}

const words = fc.constantFrom(
  ...[
    "",
    " ",
    "Doe v. Roe",
    "A (B v C), Merits",
    "[2010] UKSC 12",
    "A/RES/61/295",
    "[A thing]",
    "?",
  ],
  ...[
    "OJ L",
    "BVerfG",
    "UN General Assembly",
    "1/00 and 2/00",
    "Resolution 1 (2001).",
    "عنوان",
    "Дело",
  ],
  ...[
    '"quoted"',
    "<i>x</i>",
    "$title{}|*",
    "constructor",
    "ICJ Rep",
    "347",
    "U.S.",
    "Press release",
  ],
);
const items = fc.record(
  {
    type: fc.constantFrom(
      ...["legal_case", "legislation", "bill", "treaty", "report", "document", "webpage"],
      ...["personal_communication"],
    ),
    title: words,
    "title-short": words,
    number: words,
    authority: words,
    publisher: words,
    "container-title": words,
    volume: words,
    page: words,
    genre: words,
    section: words,
    "event-title": words,
    "chapter-number": words,
    author: fc.array(fc.record({ family: words, given: words }, { requiredKeys: [] }), {
      maxLength: 3,
    }),
    URL: fc.constantFrom("https://example.org", "example.org"),
    issued: fc.constantFrom(
      { "date-parts": [[1999, 2, 3]] },
      { "date-parts": [[1999]] },
      { literal: "n.d." },
    ),
    accessed: fc.constant({ "date-parts": [[2026, 1, 2]] }),
  },
  { requiredKeys: ["type"] },
);

const origin = { file: "a.json", start: 0, end: 0, line: 1, column: 1 };

test("no record makes a form throw, or print what nobody wrote", () => {
  const loaded = styles.map((name) => loadStyle(name)!);
  fc.assert(
    fc.property(items, fc.constantFrom(...styles), (item, name) => {
      const work = parseCslItem({ ...item }, "a", origin);
      const { clusters, bibliography } = format({
        style: loaded[styles.indexOf(name)]!,
        work: () => work,
        clusters: [1, 2].map((noteIndex) => ({
          id: `${noteIndex}`,
          noteIndex,
          items: [{ key: "a", mode: "normal", locator: { label: "paragraph", value: "5" } }],
        })),
        nameless: () => "[nameless]",
      });
      const parts = [
        ...clusters.flatMap(({ parts }) => parts),
        ...bibliography.flatMap(({ parts }) => parts),
      ];
      const text = markdown(parts);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      if (loaded[styles.indexOf(name)]!.legal && isPlain(item)) {
        expect(text).not.toMatch(/\(\s*[),;]|\s[,;)]|[,;]\s*[,;)]|\(\)|<>/);
      }
    }),
    { numRuns: 200 },
  );
});

/** Whether no value contains characters that would look like a fault. */
function isPlain(item: object): boolean {
  return (
    !/[?$<"]|: " ?"/.test(JSON.stringify(item).replace(/"([^"]*)"/g, "$1")) &&
    !/"\s*"/.test(JSON.stringify(Object.values(item)))
  );
}
