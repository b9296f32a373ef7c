import { defineConfig } from "vitest/config";

const inBrowser = "tests/browser/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "code", include: ["tests/**/*.test.{ts,tsx}"], exclude: [inBrowser] } },
      {
        test: {
          name: "browser",
          include: [inBrowser],
          globalSetup: "tests/browser/test-site.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
