import { createRequire } from "node:module";
import { writeItem } from "./export-csl-json.ts";
import type { Work } from "../../works/work.ts";

const require = createRequire(import.meta.url);

/** Write works as CSL-YAML for Pandoc: the items of CSL-JSON under `references`, with CSL’s own types. */
export function exportCslYaml(works: readonly Work[]): string {
  const { stringify } = require("yaml") as typeof import("yaml");
  return stringify(
    { references: works.map((work) => writeItem(work)) },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}
