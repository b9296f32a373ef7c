import { defineConfig } from "vitest/config";

const inBrowser = "tests/browser/**/*.test.ts";
const ofTheBuilt = ["tests/cli/**/*.test.ts", "tests/lsp/**/*.test.ts", "tests/site/**/*.test.ts"];
const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "code",
          globalSetup: "tests/catalogue/pack-once.ts",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [inBrowser, ...ofTheBuilt],
          // Properties try hundreds of texts, on machines that do other work too.
          testTimeout: 30_000,
        },
      },
      // The compiled command, and the site that it builds.
      {
        test: {
          name: "built",
          include: ofTheBuilt,
          globalSetup: "tests/site/build-once.ts",
          ...slow,
        },
      },
      {
        test: {
          name: "browser",
          include: [inBrowser],
          globalSetup: "tests/browser/test-site.ts",
          ...slow,
        },
      },
    ],
  },
});
