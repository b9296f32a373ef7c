import { expect, test } from "vitest";
import { refusedFormats } from "../../../src/formats/sniff/formats-refused.ts";
import { foreignReaders } from "../../../src/library/foreign-readers.ts";

test("the documentation lists the formats that are read, and those that are not", async () => {
  const read = ["BibLaTeX and BibTeX", "CSL-JSON", "CSL-YAML", ...foreignReaders.keys()].sort();
  const refused = Object.entries(refusedFormats).map(
    ([name, instead]) => `| ${name} | ${instead} |`,
  );
  const text = `<!-- Written by tests/formats/foreign/formats-page.test.ts: run vitest -u to write it again. -->

# Formats that are read

\`apparatus import\` and \`--bibliography\` read files of these formats. A file is known by what it holds,
whatever it is called, and is decoded as it says: by a byte order mark, by XML’s declaration, by the comment of
JabRef or BibDesk, else as UTF-8, else as Windows-1252, which a message tells.

${read.map((name) => `- ${name}`).join("\n")}

A record becomes the same entry of BibLaTeX for a printed document as for an import. Works without a key get one of
author and year (\`doe-2020\`, \`doe-2020-2\`). Tags of RIS, EndNote’s XML and Refer that BibLaTeX has no field for are
kept in fields that no style prints (\`ris-dp\`); what else a library has no field for is named by a message.

# Formats that are not read

| looks like | what to do |
| --- | --- |
${refused.join("\n")}
`;
  await expect(text).toMatchFileSnapshot("../../../docs/formats-read.md");
});
