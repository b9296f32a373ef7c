import { expect, test } from "vitest";
import { examplePages } from "../../src/cli/new/example-pages.ts";
import { pageKinds } from "../../src/pages/components/page-kinds.ts";

test("a new notebook has every kind of page", () => {
  const kinds = Object.values(examplePages).flatMap((text) =>
    [...text.matchAll(/<!-- apparatus: (\S+) -->/g)].map(([, kind]) => kind),
  );
  expect([...new Set(kinds)].sort()).toEqual(Object.keys(pageKinds).sort());
});
