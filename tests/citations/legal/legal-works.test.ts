import { expect, test } from "vitest";
import { formsOf } from "../../../src/citations/legal/write-legal.ts";
import { fieldsOfForm, parseForm } from "../../../src/citations/legal/form-syntax.ts";
import { legalFactsOf } from "../../../src/citations/legal/legal-facts.ts";
import { legalField } from "../../../src/citations/legal/legal-fields.ts";
import type { LegalForm, LegalStyle } from "../../../src/citations/legal/legal-style.ts";
import { legalStyles } from "../../../src/citations/legal/legal-styles.ts";
import type { CiteLocator } from "../../../src/locators/locator-text.ts";
import { cite } from "./cite.ts";
import { fixtureNames, fixtureWorks } from "./fixture-works.ts";

const styles = Object.entries<LegalStyle>(legalStyles);

/** The locator that each kind is cited by. */
function locatorOf(kind: string): CiteLocator {
  if (kind === "treaty") return { label: "article-locator", value: "6(1)" };
  if (/^(?:statute|bill)/.test(kind)) return { label: "section", value: "15(1)" };
  if (/^(?:report|letter)/.test(kind)) return { label: "page", value: "19-24" };
  return { label: "paragraph", value: "81, 87" };
}

test.each(fixtureNames)("works of %s in five styles", async (name) => {
  const lines = fixtureWorks(name).flatMap((work) => {
    const kind = legalFactsOf(work, "")?.kind ?? "";
    return [
      `## ${work.key}: ${kind}`,
      "",
      ...styles.flatMap(([style]) => {
        const { first, ibid, later, list } = cite(style, work, locatorOf(kind), true);
        return [
          `- ${style}`,
          ...[first, ibid, later, list].map((text, at) => `  ${at + 1}. ${text}`),
        ];
      }),
      "",
    ];
  });
  await expect(lines.join("\n")).toMatchFileSnapshot(`fixtures/${name.replace(/\..*/, ".md")}`);
});

const sources = styles.flatMap(([name, style]) =>
  Object.entries<LegalForm | undefined>(style.forms).flatMap(([kind, form]) =>
    [form?.first, form?.later, form?.list, form?.unnamed, form?.ibid ?? style.ibid].flatMap(
      (source): [string, string][] => (source === undefined ? [] : [[`${name} ${kind}`, source]]),
    ),
  ),
);

test.each(sources)("%s: the form %s can be read and asks for existing fields", (_, source) => {
  const fields = fieldsOfForm(parseForm(source));
  expect(fields.filter((field) => !isKnown(field))).toEqual([]);
});

const known = new Map<string, boolean>();

/** Whether any work has a value for a field in any place. */
function isKnown(field: string): boolean {
  const found = known.get(field) ?? isSaid(field);
  known.set(field, found);
  return found;
}

function isSaid(field: string): boolean {
  return fixtureWorks().some((work) => {
    const facts = legalFactsOf(work, "[nameless]");
    return (
      facts !== undefined &&
      ["paragraph", "page", "section"].some((label) => {
        const place = {
          isListed: false,
          firstNote: 1,
          ibid: "ibid",
          locator: { label, value: "1" },
        };
        return styles.some(([, style]) => legalField(field, facts, style, place) !== undefined);
      })
    );
  });
}

test("each guide has a form for every kind, or leaves it to its CSL", () => {
  const kinds = new Set(fixtureWorks().flatMap((work) => legalFactsOf(work, "")?.kind ?? []));
  for (const name of ["oscola", "aglc", "bluebook"] as const) {
    for (const kind of kinds) expect(formsOf(kind, legalStyles[name]), kind).toBeDefined();
  }
});
