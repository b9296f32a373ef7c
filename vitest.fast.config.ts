import { configDefaults, defineConfig } from "vitest/config";

/** What needs the compiled command, the site or a browser; and what measures how time grows, starts others, or tries thousands of inputs. */
const slow = [
  ...["browser", "cli", "lsp", "package", "scripts", "site"].map((folder) => `tests/${folder}/**`),
  "tests/citations/kept-items.test.ts",
  "tests/remark/citation-properties.test.ts",
  "tests/seams/sampled-styles.test.ts",
  "tests/csl/{guards,incremental,mutated-styles}.test.ts",
  "tests/figures/numbers/intl-numbers.test.ts",
  "tests/formats/bibtex/scan-bibtex.test.ts",
  "tests/pages/assumptions.test.ts",
  "tests/remark/citation-growth.test.ts",
];

/** `npm run test:fast`: the rest, in one process a core, so that modules are read once. */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...slow],
    globalSetup: "tests/catalogue/pack-once.ts",
    isolate: false,
    maxWorkers: "100%",
    testTimeout: 30_000,
  },
});
