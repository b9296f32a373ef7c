import { expect, test } from "vitest";
import { budgets } from "../src/budgets.ts";

/** What each limit is of, and what becomes of the rest; one without words here does not compile. */
const words: Readonly<Record<keyof typeof budgets, [of: string, beyond: string]>> = {
  aliases: ["aliases of YAML in one value", "the front matter or the library is not read"],
  nesting: ["lists in lists of YAML and JSON, elements in elements of XML", "the file is not read"],
  listColumn: [
    "as the last column where a list or a quotation of Markdown starts",
    "the rest is text",
  ],
  emphasis: ["marks of emphasis in one paragraph", "the others are text"],
  brackets: ["closing brackets in one paragraph", "the others are text"],
  fileSize: ["bytes of a library or an import", "the file is not read"],
  styleSize: ["bytes of a citation style", "the style is not read"],
  valueLength: ["characters of one value of an entry", "the value is cut"],
};

test("the list of limits is complete", async () => {
  const rows = Object.entries(words).map(
    ([name, [of, beyond]]) =>
      `- ${budgets[name as keyof typeof budgets].toLocaleString("en")} ${of}: beyond it ${beyond}.`,
  );
  const text = `# Limits

No real file comes near these limits. Whatever exceeds one gets a message; nothing is dropped in silence.

${rows.join("\n")}
`;
  await expect(text).toMatchFileSnapshot("../docs/limits.md");
});
