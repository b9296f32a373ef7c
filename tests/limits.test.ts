import { expect, test } from "vitest";
import { budgets } from "../src/budgets.ts";
import { styleLimits } from "../src/csl/style/style-limits.ts";

const limits = { ...budgets, ...styleLimits };

/** What each limit applies to, and what happens beyond it; a limit without words here does not compile. */
const words: Readonly<Record<keyof typeof limits, [of: string, beyond: string]>> = {
  aliases: ["aliases of YAML in one value", "the front matter or the library is not read"],
  nesting: ["lists in lists of YAML and JSON, elements in elements of XML", "the file is not read"],
  elementNesting: [
    "elements in elements of a page that is taken in",
    "the document is not taken in",
  ],
  listColumn: [
    "as the last column where a list or a quotation of Markdown starts",
    "the rest is text",
  ],
  emphasis: ["marks of emphasis in one paragraph", "the others are text"],
  brackets: ["closing brackets in one paragraph", "the others are text"],
  bracketSearch: [
    "tokens that closing brackets without an opening one look through in one paragraph",
    "the others are text",
  ],
  fileSize: ["bytes of a library or an import", "the file is not read"],
  wholeSize: [
    "bytes of one in JSON of other programs, XML, RDF, CSV, YAML or CFF",
    "the file is not read",
  ],
  recordSize: ["bytes of a record of RIS, CSL-JSON and the like", "the record is left out"],
  unpackedSize: ["bytes that a DOCX or PDF unpacks to", "the document is not taken in"],
  readingMemory: ["bytes of memory to read a document", "the document is not taken in"],
  readingTime: ["seconds of processor time to read a document", "the document is not taken in"],
  styleSize: ["bytes of a citation style", "the style is not read"],
  styleNesting: ["elements in elements of a style", "those within are left out"],
  writtenOut: ["elements of a style with its macros written out", "the macro is left out"],
  writtenNesting: ["of these in each other", "the macro is left out"],
  braces: ["braces in braces of TeX", "the inner braces are left out, and what is in them stays"],
  inheritance: ["entries that one inherits from, each from the next", "nothing more is inherited"],
  definitions: [
    "commands of a `@preamble` that stand for each other, each for the next",
    "the command stays as it is written",
  ],
  valueLength: ["characters of one value of an entry", "the value is cut"],
};

test("the list of limits is complete", async () => {
  const rows = Object.entries(words).map(
    ([name, [of, beyond]]) =>
      `- ${limits[name as keyof typeof limits].toLocaleString("en")} ${of}: beyond it ${beyond}.`,
  );
  const text = `# Limits

No real file comes near these limits. Whatever exceeds one gets a message; nothing is dropped in silence.

${rows.join("\n")}
`;
  await expect(text).toMatchFileSnapshot("../docs/limits.md");
});
