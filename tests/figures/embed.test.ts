import fc from "fast-check";
import { JSDOM } from "jsdom";
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { embedCode } from "../../src/figures/embed/embed-code.ts";
import { embedChart, embedFigure } from "../../src/figures/embed/embed.ts";
import { embedWords } from "../../src/figures/embed/embed-words.ts";
import { chart, killed, source } from "./example.ts";
import { wordsFor } from "../../src/pages/words/words-for.ts";

const en = wordsFor({ lang: "en" });

const embeds = {
  chart: embedChart(chart, source, en.charts),
  figure: embedFigure(killed, source, en.charts),
  "chart of a site": embedChart(chart, source, en.charts, "https://example.org/notebook"),
};

describe.each(Object.entries(embeds))("%s", (_, html) => {
  const { document } = new JSDOM(html).window;

  test("allows its own style and script, and nothing else", () => {
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    const hash = (selector: string) => {
      const text = document.querySelector(selector)?.textContent ?? "";
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${hash("style")}`,
      `script-src ${hash("script")}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(document.querySelectorAll("style, script")).toHaveLength(2);
    expect(document.querySelectorAll("[style]")).toHaveLength(0);
  });

  test("asks for nothing", () => {
    const loading = "[src], [srcset], link, img, iframe, object, image, use, video, audio";
    expect(document.querySelectorAll(loading)).toHaveLength(0);
    expect(document.querySelector("style")?.textContent).not.toMatch(/url\(|@import|@font-face/);
  });

  test("names who says it, and leads back", () => {
    const foot = document.querySelector("footer");
    expect(foot?.textContent).toContain("Sabina Aliyeva");
    expect(foot?.textContent).toContain("25 February 2025");
    expect(foot?.querySelector("a[href*='figures/khojaly-2025/killed']")).not.toBeNull();
  });

  test("has every layout, and a table whose cells have headers", () => {
    expect(document.querySelectorAll(".drawing-box > svg[role=img]")).toHaveLength(3);
    const table = document.querySelector("details table");
    expect(table?.querySelector("caption")?.textContent).not.toBe("");
    expect(table?.querySelectorAll("thead th[scope=col]")).toHaveLength(4);
    for (const row of table?.querySelectorAll("tbody tr") ?? []) {
      expect(row.querySelectorAll("th[scope=row]")).toHaveLength(1);
    }
  });
});

test("the link back is relative to the embed, or absolute if the site has an address", () => {
  const link = (html: string, at: string) =>
    new JSDOM(html, { url: at }).window.document.querySelector("a")?.href;
  const at = "https://example.org/any/embed/khojaly-2025/killed-by-group";
  expect(link(embeds.chart, at)).toBe(
    "https://example.org/any/figures/khojaly-2025/killed-by-group",
  );
  expect(link(embeds["chart of a site"], at)).toBe(
    "https://example.org/notebook/figures/khojaly-2025/killed-by-group",
  );
});

test("the table has the unitemised remainder, and the description has the caution", () => {
  const { document } = new JSDOM(embeds.chart).window;
  const rows = Array.from(document.querySelectorAll("tbody tr"), (row) => row.textContent);
  expect(rows).toHaveLength(5);
  expect(rows[4]).toContain("374");
  expect(document.querySelector("meta[name=description]")?.getAttribute("content")).toContain(
    "does not say that the groups exclude one another",
  );
});

test("takes the theme from its address, and tells its height to the page around it", () => {
  const sent: unknown[] = [];
  const { window } = new JSDOM(embeds.chart, {
    url: "https://example.org/embed/khojaly-2025/killed-by-group?theme=dark",
    runScripts: "dangerously",
    beforeParse(window) {
      Object.assign(window, { ResizeObserver: observerOf(window.document) });
      Object.defineProperty(window, "parent", {
        value: { postMessage: (...message: unknown[]) => sent.push(message) },
      });
    },
  });
  expect(window.document.documentElement.dataset["theme"]).toBe("dark");
  expect(sent).toEqual([
    [{ type: "apparatus:height", id: "khojaly-2025/killed-by-group", height: 0 }, "*"],
  ]);
});

/** jsdom lays nothing out: observed elements report their size at once. */
function observerOf(document: Document) {
  return class {
    readonly tell: () => void;
    constructor(tell: () => void) {
      this.tell = tell;
    }
    observe(element: Element): void {
      if (element === document.documentElement) this.tell();
    }
  };
}

/** What a WordPress embed sends when asked, and when its link is followed. */
function toWordPress(hash: string): unknown[] {
  const sent: unknown[] = [];
  const { window } = new JSDOM(embeds["chart of a site"], {
    url: `https://example.org/notebook/embed/khojaly-2025/killed-by-group${hash}`,
    runScripts: "dangerously",
    beforeParse(window) {
      Object.assign(window, { ResizeObserver: observerOf(window.document) });
      const postMessage = (message: object) => "secret" in message && sent.push(message);
      Object.defineProperty(window, "parent", { value: { postMessage } });
    },
  });
  window.document.querySelector<HTMLElement>("footer a")?.click();
  return sent;
}

test("in a WordPress frame it sends its height and its link with the secret", () => {
  const value = "https://example.org/notebook/figures/khojaly-2025/killed-by-group";
  expect(toWordPress("#?secret=AbC123xyz0")).toEqual([
    { secret: "AbC123xyz0", message: "height", value: 0 },
    { secret: "AbC123xyz0", message: "link", value },
  ]);
  expect(toWordPress("")).toEqual([]);
});

test("it is light, whatever the reader’s system uses, and without scripts too", () => {
  for (const html of Object.values(embeds)) {
    expect(new JSDOM(html).window.document.documentElement.dataset["theme"]).toBe("light");
  }
});

test("it says once whose numbers it shows", () => {
  for (const html of [embeds.chart, embeds.figure]) {
    const { document } = new JSDOM(html).window;
    document.querySelectorAll("head, desc").forEach((element) => element.remove());
    expect(document.body.textContent?.match(/Sabina Aliyeva, the Commissioner/g)).toHaveLength(1);
  }
});

test("other people’s words stay text", () => {
  const hostile = fc.constantFrom(
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "${alert(1)}",
    "]]><!--",
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, label, author) => {
      const rows = chart.parts.map((row) => ({ ...row, label }));
      const html = embedChart(
        { ...chart, title, parts: rows, id: title },
        { ...source, title, author },
        en.charts,
      );
      const { document } = new JSDOM(html).window;
      expect(document.querySelectorAll("script")).toHaveLength(1);
      expect(document.querySelectorAll("img, [onload], [onerror]")).toHaveLength(0);
      expect(document.title).toBe(title);
    }),
    { numRuns: 15 },
  );
}, 30_000);

test("the code to copy is one iframe that may open its links", () => {
  const code = embedCode({
    address: "https://x.org/a?b&c",
    title: '"<b>',
    height: 400,
    width: 600,
  });
  const frame = new JSDOM(code).window.document.querySelector("iframe");
  expect(frame?.title).toBe('"<b>');
  expect(frame?.getAttribute("sandbox")).toBe(
    "allow-scripts allow-popups allow-popups-to-escape-sandbox",
  );
});

describe("words of a document", () => {
  const paragraphs = [
    { id: "p-1", text: "No <b>number</b> here.", known: [] },
    { id: "p-2", text: "Of 613 people, one spoke.", known: ["Others give other numbers."] },
  ];
  const html = embedWords(paragraphs, source, "../../sources/khojaly-2025", en.charts);

  /** What a reader sees at a fragment, and where the link leads. */
  function at(fragment: string): { shown: string[]; leads: string | null | undefined } {
    const url = `https://example.org/embed/khojaly-2025/-words${fragment}`;
    const { window } = new JSDOM(html, { url, runScripts: "dangerously" });
    const { document } = window;
    // What a browser does when the document is complete.
    window.dispatchEvent(new window.Event("DOMContentLoaded"));
    const shown = [...document.querySelectorAll<HTMLElement>(".words")].filter(
      (one) => !one.hidden,
    );
    return {
      shown: shown.map((one) => one.querySelector("blockquote")!.textContent),
      leads: document.querySelector("footer a")?.getAttribute("href"),
    };
  }

  test.each([
    ["", paragraphs.map(({ text }) => text), ""],
    ["#p-2", ["Of 613 people, one spoke."], "#p-2"],
    ["#p-2=613%20people", ["… 613 people …"], "#p-2"],
    ["#p-2=Of+613", ["Of 613 …"], "#p-2"],
    ["#p-2=614+people", ["Of 613 people, one spoke."], "#p-2"],
    ["#p-1=%3Cb%3Enumber", ["… <b>number …"], "#p-1"],
    ["#p-2#?secret=abc", ["Of 613 people, one spoke."], "#p-2"],
    ["#elsewhere", paragraphs.map(({ text }) => text), ""],
    ["#%E0%A4%A", paragraphs.map(({ text }) => text), ""],
  ])("%s", (fragment, shown, hash) => {
    const { leads, ...found } = at(fragment);
    expect(found.shown).toEqual(shown);
    expect(new URL(leads ?? "", "https://example.org/embed/a/b").hash).toBe(hash);
  });

  test("the attribution stays in view, and nothing is requested", () => {
    const { document } = new JSDOM(html).window;
    expect(document.querySelector("footer")?.textContent).toContain("Sabina Aliyeva");
    expect(document.querySelector("#p-2 > p")?.textContent).toBe("Others give other numbers.");
    expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain(
      createHash("sha256")
        .update(document.querySelector("script")?.textContent ?? "")
        .digest("base64"),
    );
    expect(document.querySelectorAll("[src], link, img, iframe")).toHaveLength(0);
  });
});
