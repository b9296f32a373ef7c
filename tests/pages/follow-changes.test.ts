import { expect, test } from "vitest";
import type { Notebook } from "../../src/notebook/notebook.ts";
import { followChanges } from "../../src/pages/host/preview/follow-changes.ts";
import type { OpenPage, OpenPages } from "../../src/pages/host/preview/open-pages.ts";
import type { PreviewPages } from "../../src/pages/host/preview/preview-pages.ts";

test("a page that was opened before changes are seen comes again if it is out of date", async () => {
  const open = ["old", "new"].map((tag) => ({ path: `/${tag}`, tag, host: "" }) as OpenPage);
  const reloaded: string[] = [];
  const changes = followChanges({
    pages: {
      notebook: () => ({
        notebook: { settings: { lang: "en" } } as Notebook,
        problem: "it is away",
      }),
      page: () => Promise.resolve({ status: 200, html: "", tag: "new", isLive: true }),
    } as unknown as PreviewPages,
    open: {
      all: () => open,
      tell: () => {},
      reload(page: OpenPage) {
        reloaded.push(page.path);
        // It comes back at once.
        queueMicrotask(() => changes.follow({ ...page, tag: "new" }));
      },
    } as unknown as OpenPages,
    onMessages: () => {},
    onTrouble: () => {},
  });
  await changes.start();
  expect(reloaded).toEqual(["/old"]);
});
