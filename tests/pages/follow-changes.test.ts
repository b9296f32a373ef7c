import { expect, test } from "vitest";
import { followChanges } from "../../src/pages/host/preview/follow-changes.ts";
import type { OpenPage, OpenPages } from "../../src/pages/host/preview/open-pages.ts";
import type { PreviewChecks } from "../../src/pages/host/preview/preview-checks.ts";
import type { PreviewPages } from "../../src/pages/host/preview/preview-pages.ts";
import { messageChanges } from "../../src/pages/host/preview/message-changes.ts";
import type { CheckMessage } from "../../src/notebook/check-message.ts";

/** Follow a notebook whose pages are all `new`, with one `old` page open; returns the pages that reload. */
function followed(): { changes: ReturnType<typeof followChanges>; reloaded: string[] } {
  const open = ["old", "new"].map((tag) => ({ path: `/${tag}`, tag, host: "" }) as OpenPage);
  const reloaded: string[] = [];
  const changes = followChanges({
    pages: {
      notebook: () => ({ notebook: { looksIn: ["look/own.css"] } }),
      page: () => Promise.resolve({ status: 200, html: "", tag: "new", isLive: true }),
    } as unknown as PreviewPages,
    open: {
      all: () => open,
      tell: () => {},
      reload(page: OpenPage) {
        reloaded.push(page.path);
        // It returns at once.
        queueMicrotask(() => changes.follow({ ...page, tag: "new" }));
      },
    } as unknown as OpenPages,
    checks: { ask: () => Promise.resolve({ id: 1 }) } as unknown as PreviewChecks,
    onMessages: () => {},
    onTrouble: () => {},
  });
  return { changes, reloaded };
}

test("a page opened before a change is noticed reloads if it is out of date", async () => {
  const { changes, reloaded } = followed();
  await changes.start();
  expect(reloaded).toEqual(["/old"]);
});

test("every page reloads for a new style sheet, even if it only names it", async () => {
  const { changes, reloaded } = followed();
  await changes.changed(new Set(["look/own.css"]));
  expect(reloaded).toEqual(["/old", "/new"]);
});

test("new messages are sent, and so is a drop in their number", () => {
  const changesOf = messageChanges();
  const message = (reason: string, severity: CheckMessage["severity"], line = 1): CheckMessage =>
    ({ file: "a.md", ruleId: "unknown-key", reason, severity, line }) as CheckMessage;
  const [error, warning, hint] = (["error", "warning", "info"] as const).map((severity) =>
    message(severity, severity),
  ) as [CheckMessage, CheckMessage, CheckMessage];

  expect(changesOf([error, hint])).toEqual({
    ...{ fresh: [error, hint], errors: 1, warnings: 0, isMended: false },
  });
  const moved = { ...error, line: 7 };
  expect(changesOf([moved, warning, hint])).toEqual({
    ...{ fresh: [warning], errors: 1, warnings: 1, isMended: false },
  });
  expect(changesOf([warning, hint])).toEqual({
    ...{ fresh: [], errors: 0, warnings: 1, isMended: true },
  });
  expect(changesOf([warning])).toMatchObject({ fresh: [], isMended: false });
  expect(changesOf([])).toEqual({ fresh: [], errors: 0, warnings: 0, isMended: true });
  expect(changesOf([warning, warning])).toMatchObject({ fresh: [warning, warning] });
});
