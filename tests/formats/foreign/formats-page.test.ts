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

\`apparatus import\` and \`--bibliography\` read files in these formats. They recognise a file by its content,
whatever its name. They take its encoding from a byte order mark, from XML’s declaration, or from the comment of
JabRef or BibDesk; otherwise it is UTF-8, or else Windows-1252, with a message.

${read.map((name) => `- ${name}`).join("\n")}

Each record becomes an entry of BibLaTeX, for \`--bibliography\` as for \`import\`. A work without a key gets one from its
author and year (\`doe-2020\`, \`doe-2020-2\`). If BibLaTeX has no field for a tag of RIS, EndNote’s XML or Refer, it is
kept in a field that no style prints (\`ris-dp\`), as are the numbers that Web of Science and publishers give an article
(\`wos-ut\`, \`nbib-pii\`). A message names anything else that has no field, or did not fit in one. Of BibTeX, an import
also takes entries without a key.

## Formats that are not read

| looks like | what to do |
| --- | --- |
${refused.join("\n")}
`;
  await expect(text).toMatchFileSnapshot("../../../docs/formats-read.md");
});
