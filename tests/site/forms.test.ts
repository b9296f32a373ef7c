import { describe, expect, test } from "vitest";
import { formats } from "../../src/library/export-formats.ts";
import { readNotebook } from "../../src/notebook/read-notebook.ts";
import { stableFiles } from "../../src/pages/files/stable-files.ts";
import { formsElsewhere } from "./forms-elsewhere.ts";
import { formsOf } from "./forms.ts";

/** What is known about something must be told wherever it is named, in every form. */
const subjects = {
  "a disputed work": {
    name: /The Revival of Our Soul|(?<!works\/)\bbalayan-revival\b(?!\/|\.\w)/,
    says: /disputed/i,
  },
  "a missing work": {
    name: /the Organization of Turkic States, … adopted|(?<!works\/)\bots-resolution\b(?!\/|\.\w)/,
    says: /no record (?:was )?found|not[- ]located|found no record/i,
  },
  "an inferred work": { name: /On the Day of the Khojaly Genocide/, says: /inferen|inferred/i },
  "a verified work": {
    name: /Convention on the Prevention and Punishment of the Crime of Genocide/,
    says: /seen at (?:its|the) publisher|verified/i,
  },
  "a figure of which others differ": {
    name: /Residents of Khojaly reported killed/,
    says: /give different numbers|cover different things|Other published figures|othersDiffer/,
  },
  "a chart with a caution": {
    name: /Residents reported killed, by group named/,
    says: /groups exclude one another/,
  },
} as const;

/** Forms that need not tell it, with the reason. */
const exempt: readonly [form: RegExp, of: RegExp, why: string][] = [
  [
    /^(?:library\.|works\/|search\.json|export|editor|cite)/,
    /inferred/,
    "an inference is of a citation, not of the work",
  ],
  [/^(?:cite|remark|render)/, /verified/, "a citation marks what is doubtful alone"],
  [/: COinS$/, /inferred|verified/, "COinS has a record’s fields, and none for how it is known"],
  [/: title$/, /verified|figure|chart/, "a title names, and marks what is doubtful alone"],
  [
    /^corrections\.atom/,
    /verified|figure|chart/,
    "a correction says what changed, and leads to the page that tells the rest",
  ],
  [/^works\/index\.json/, /work/, "numbers for a script, which shows the labels"],
];

const read = readNotebook(process.cwd());
// Some files are made only for a site with an address.
const notebook = { ...read, settings: { ...read.settings, url: "https://example.org/" } };
const keys = ["balayan-revival", "ots-resolution", "milli-majlis-1994", "genocide"];
const told = [...(await formsOf(notebook)), ...formsElsewhere(notebook, keys)];
const forms = [...new Set(told.map(({ form }) => form))].sort();

type Subject = keyof typeof subjects;

/** `–` if a form does not name it; otherwise whether each of its files tells, and what does not. */
function cell(form: string, subject: Subject): string {
  const { name, says } = subjects[subject];
  const naming = told.filter((one) => one.form === form && one.text.search(name) >= 0);
  if (naming.length === 0) return "–";
  const silent = naming.find(({ text }) => !says.test(text));
  if (!silent) return "tells";
  const [, , why] = exempt.find(([of, who]) => of.test(form) && who.test(subject)) ?? [];
  return why === undefined ? `LOST in ${silent.path}` : "name alone";
}

const names = Object.keys(subjects) as Subject[];
const rows = forms.map((form) => [form, ...names.map((name) => cell(form, name))]);

describe.each(names)("%s", (name) => {
  test("is named in many forms, and each tells what is known about it", () => {
    const cells = rows.map((row) => `${row[0]}: ${row[names.indexOf(name) + 1]}`);
    expect(cells.filter((one) => one.includes("LOST"))).toEqual([]);
    expect(cells.filter((one) => one.endsWith("tells")).length).toBeGreaterThan(8);
  });
});

/** What is published about a work elsewhere leads back to its page; relative addresses are on the site. */
test("each export that a site with an address publishes names the page of each work", async () => {
  const from = { ...notebook, settings: { ...notebook.settings, url: "https://example.org/" } };
  const published = [...stableFiles(from)].filter(({ path }) =>
    formats.some(
      ({ extension }) =>
        path.endsWith(`/genocide.${extension}`) || path === `/library.${extension}`,
    ),
  );
  expect(published).toHaveLength(2 * formats.length);
  for (const { path, contents } of published) {
    const text = Buffer.from(await contents())
      .toString("utf8")
      .replaceAll("\\_", "_");
    const keys = path.startsWith("/library") ? notebook.library.keys : ["genocide"];
    for (const key of keys) expect(text, path).toContain(`https://example.org/works/${key}`);
  }
});

test("the list of forms", async () => {
  const head = ["form", ...names];
  const named = rows.filter((row) => row.slice(1).some((one) => one !== "–"));
  const table = [head, head.map(() => "---"), ...named].map((row) => `| ${row.join(" | ")} |`);
  const why = exempt.map(([, , reason]) => `- ${reason}`);
  await expect(["Name alone:", "", ...why, "", ...table, ""].join("\n")).toMatchFileSnapshot(
    "forms.txt",
  );
});
