import { createRequire } from "node:module";
import type { CslItem } from "../../works/work.ts";

interface CoreModule {
  plugins: { input: { chain(data: unknown, options: object): unknown[] } };
}

const require = createRequire(import.meta.url);

/** Convert the text of one RIS record; an odd one throws. */
export function convertRis(record: string): CslItem | undefined {
  require("@citation-js/plugin-ris");
  const core = require("@citation-js/core") as CoreModule;
  const options = { forceType: "@ris/file", generateGraph: false };
  return core.plugins.input.chain(record, options)[0] as CslItem | undefined;
}
