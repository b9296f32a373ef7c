import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A document with most of what documents have, so that V8 compiles the functions for it. */
const sample = `---
title: A sample
nocite: "@*"
---

# Sources

As @gc4 says [art. 34; see also @crc, art. 38; and *others* @gc4], and @dewaal-2003 [p. 43]; not so [-@hrw-1994, 12].

> A quotation, with "marks" -- and a note.[^1] [A link](https://example.org/), \`code\` and ![words](a.png)

| a   | b     |
| --- | ----- |
| one | @gc4  |

1. A list
2. of ~~two~~ things^[A note with @crc.]

[^1]: A note that cites [@gc4, arts 27, 34].

::: {#refs}
:::
`;

/**
 * Run the commands that are compiled as scripts, which keeps V8’s code of them beside them
 * (src/cli/start/run-script.ts): so it is there for the first run of whoever compiled them.
 */
export function keepCode(folder) {
  const args = ["render", "-", "--bibliography", "references.bib", "--style", "apa"];
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "cli.js"), ...args], {
    input: sample,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The sample cannot be rendered:\n${stderr}`);
}
