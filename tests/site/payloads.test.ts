import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { JSDOM } from "jsdom";
import type { BrowserContext, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openElsewhere } from "../browser/article-hosts.ts";
import { hearing } from "../browser/hearing.ts";
import { openBrowser } from "../browser/open-browser.ts";
import { serveSite } from "../browser/serve-site.ts";
import { VFile } from "vfile";
import { openLibrary } from "../../src/library/open-library.ts";
import { withoutControls } from "../../src/cli/messages/print-messages.ts";
import { apparatus, type Result } from "../cli/run.ts";
import { isLive } from "./is-live.ts";
import { notebookFrom } from "./notebook-from.ts";
import { filesOf, pagesOf, type Page } from "./pages.ts";
import { payloadNotebook, payloads } from "./payload-notebook.ts";
import { faultsOf } from "./well-formed.ts";

let notebook: string;
let site: string;
let built: Result;
let pages: Page[];
// Their numbers name the tests: payloads would reach the terminal.
const all = [...payloads.keys()];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "apparatus-payloads-"));
  for (const [path, text] of Object.entries(payloadNotebook())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  notebook = notebookFrom(folder);
  rmSync(folder, { recursive: true });
  built = apparatus(notebook, ["build"]);
  site = join(notebook, "dist");
  pages = pagesOf(site);
});
afterAll(() => rmSync(notebook, { recursive: true, force: true }));

const text = (path: string): string => readFileSync(join(site, path), "utf8");
const pageAt = (path: string): Document => pages.find((page) => page.path === path)!.document;

test("it builds", () => {
  expect(built.status, withoutControls(built.stderr)).toBe(0);
});

describe("in the files", () => {
  test("no payload is more than text of a page", () => {
    const live = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll("*")]
        .filter((one) => isLive(one) || /elsewhere|file:/.test(one.getAttribute("src") ?? ""))
        .map((element) => `${path}: ${element.outerHTML.slice(0, 200)}`),
    );
    expect(live).toEqual([]);
    const others =
      "base:not([href='/a/']), object, form[action*=elsewhere], link[rel=stylesheet][href*=elsewhere]";
    for (const { path, document } of pages) {
      const found = [...document.querySelectorAll(others)].map(({ outerHTML }) => outerHTML);
      expect(found, path).toEqual([]);
    }
  });

  test("other people’s parsers read its data, feeds, tables and scripts", () => {
    expect(filesOf(site)).toEqual(
      expect.arrayContaining([
        ...["datapackage.json", "figures.csv", "library.atom", "library.yaml", "sitemap.xml"],
        ...["corrections.atom", "embed.js", "search.json", "oembed/d0/parts.json"],
      ]),
    );
    expect(faultsOf(site, pages)).toEqual([]);
  });

  test.each(all)("COinS and unAPI give one work, whatever its words are: payload %d", (at) => {
    const page = pageAt(`works/w${at}.html`);
    const coins = [...page.querySelectorAll(".Z3988")].map(
      (one) => new URLSearchParams(one.getAttribute("title")!),
    );
    expect(coins).toHaveLength(1);
    expect(coins[0]!.getAll("ctx_ver")).toEqual(["Z39.88-2004"]);
    expect(
      [...coins[0]!.keys()].filter((key) => !/^(?:rft[._]|rft_|ctx_ver$|rfr_)/.test(key)),
    ).toEqual([]);
    const server = page.querySelector('link[rel="unapi-server"]')!.getAttribute("href")!;
    expect(server).toMatch(/^(?:\.\/)?w\d+\.rdf$/);
    const { DOMParser } = new JSDOM("").window;
    const rdf = new DOMParser().parseFromString(text(`works/w${at}.rdf`), "application/xml");
    const formats = [...rdf.querySelectorAll("formats > *")].map((one) => one.getAttribute("name"));
    expect(formats).toEqual(["rdf_zotero"]);
  });

  test.each(all)("no line of RIS and no entry of BibTeX begins inside a work: payload %d", (at) => {
    const ris = text(`works/w${at}.ris`).trimEnd().split(/\r?\n/);
    expect(
      ris.filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- |ER {2}-$)/.test(line) && line !== ""),
    ).toEqual([]);
    for (const tag of ["TY", "ER"]) {
      expect(ris.filter((line) => line.startsWith(`${tag}  -`))).toHaveLength(1);
    }
    for (const extension of ["bib", "biblatex.bib"]) {
      const path = `works/w${at}.${extension}`;
      expect([...openLibrary([new VFile({ path, value: text(path) })]).keys]).toEqual([`w${at}`]);
    }
  });

  test("feeds and the site map lead nowhere but to this site", () => {
    const { DOMParser } = new JSDOM("").window;
    for (const path of ["library.atom", "corrections.atom", "sitemap.xml"]) {
      const document = new DOMParser().parseFromString(text(path), "application/xml");
      const links = [...document.querySelectorAll("loc, link")].map(
        (one) =>
          new URL(one.getAttribute("href") ?? one.textContent, "https://notebook.example/a/"),
      );
      expect(links.length, path).toBeGreaterThan(payloads.length);
      expect(
        links.filter(({ href }) => !/^https:\/\/notebook\.example\/a\/[\w/.-]*$/.test(href)),
      ).toEqual([]);
    }
  });
});

describe("in a browser", () => {
  let address: string;
  let context: BrowserContext;
  const ends: (() => unknown)[] = [];

  beforeAll(async () => {
    const server = await serveSite(site);
    const browser = await openBrowser();
    ({ address } = server);
    context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(10_000);
    ends.push(
      () => browser.close(),
      () => server.close(),
    );
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });

  /** Use a tab, and expect that nothing is heard in it and nothing in its page is live. */
  async function inTab(use: (tab: Tab) => Promise<void>, ...others: string[]): Promise<void> {
    const tab = await context.newPage();
    const heard = await hearing(tab, address, "blob:", ...others);
    try {
      await use(tab);
      expect(heard).toEqual([]);
    } finally {
      await tab.close();
    }
  }

  const liveIn = async (tab: Tab): Promise<string[]> => {
    const { document } = new JSDOM(await tab.content()).window;
    const own = [...document.querySelectorAll("body *")].filter(
      (one) => one.localName !== "iframe" && isLive(one),
    );
    return own.map((one) => one.outerHTML.slice(0, 200));
  };

  test("nothing runs in any page or picture", async () => {
    // Embeds are shown by other pages below.
    const shown = filesOf(site).filter((path) =>
      /^(?!embed).*(?<!lambs|narrow)\.(?:html|svg)$/.test(path),
    );
    await inTab(async (tab) => {
      for (const path of shown) await tab.goto(address + encodeURI(path), { waitUntil: "load" });
    });
  }, 400_000);

  /** Try each choice of each list in the tool that cites, and each style; copy what it writes. */
  async function citeInEveryWay(tab: Tab, styles: readonly string[]): Promise<void> {
    const tool = tab.locator(".cite-tool").first();
    const written = tool.locator(".cite-result");
    await written.filter({ hasText: /\S/ }).waitFor();
    for (const select of await tool.locator("select").all()) {
      for (const value of await select
        .locator("option")
        .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value))) {
        await select.selectOption(value);
      }
    }
    for (const style of styles) {
      await tool.getByRole("combobox", { name: "Style", exact: true }).fill(style);
      await tab.keyboard.press("Tab");
    }
    expect(await liveIn(tab)).toEqual([]);
    await tool.locator(".copy").first().click();
    await tab.getByText("itation copied.").first().waitFor();
    const html = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes("text/html") ? (await item.getType("text/html")).text() : "";
    });
    const { document } = new JSDOM(html).window;
    expect([...document.querySelectorAll("*")].filter(isLive)).toEqual([]);
  }

  const styles = ["APA", "OSCOLA", "IEEE", "Vancouver", "Bluebook", "MLA"];

  test("the tool that cites a passage writes only text", async () => {
    await inTab(async (tab) => {
      for (const [at, payload] of payloads.entries()) {
        await tab.goto(`${address}sources/d${at}`);
        await tab.locator('.block-number[href="#p-1"]').click();
        await tab.getByText("Other styles and quotations").click();
        await citeInEveryWay(tab, at < 3 ? [...styles, payload] : [styles[at % 6]!]);
      }
    });
  }, 400_000);

  test("and so does the one that cites a work with a pinpoint", async () => {
    await inTab(async (tab) => {
      for (const [at, payload] of payloads.entries()) {
        await tab.goto(`${address}works/w${at}`);
        await tab.getByRole("button", { name: "Cite with a pinpoint" }).click();
        await tab.locator(".cite-tool").first().getByLabel("Number").fill(payload);
        await citeInEveryWay(tab, [styles[at % 6]!]);
      }
    });
  }, 400_000);

  test("what is searched for, by the dialog and by the address, is text", async () => {
    await inTab(async (tab) => {
      await tab.goto(`${address}works/`);
      await tab.keyboard.press("/");
      for (const payload of payloads) {
        await tab.fill("#search-input", payload);
        await tab.waitForSelector('.search-results[aria-busy="false"]', { state: "attached" });
        expect(await liveIn(tab), payload).toEqual([]);
      }
      for (const payload of payloads) {
        const asked = encodeURIComponent(payload);
        await tab.goto(`${address}search?q=${asked}`);
        await tab.waitForFunction(() => document.querySelector("main .search-count")?.textContent);
        expect(await liveIn(tab), payload).toEqual([]);
        const view = ["q", "type", "record", "cited", "sort", "works"].map(
          (one) => `${one}=${asked}`,
        );
        await tab.goto(`${address}works/?${view.join("&")}#${asked}`);
        await tab.waitForFunction(
          () => document.querySelector<HTMLInputElement>("main input[type=search]")?.value,
        );
        expect(await liveIn(tab), payload).toEqual([]);
      }
    });
  }, 400_000);

  test("a figure’s dialog, its codes and its embed elsewhere hold only text", async () => {
    const elsewhere = await openElsewhere();
    const there = new URL(elsewhere.address).origin;
    const quoted = (one: string): string =>
      one.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("\0", "");
    await inTab(async (tab) => {
      for (const [at, payload] of payloads.entries()) {
        await tab.goto(`${address}figures/d${at}/parts`);
        await tab.getByRole("button", { name: "Share" }).click();
        for (const one of await tab.getByRole("tab").all()) await one.click();
        expect(await liveIn(tab)).toEqual([]);
        const code = await tab.locator(".embed-code").first().textContent();
        const { body } = new JSDOM(code!).window.document;
        const [frame, script, ...more] = body.querySelectorAll("*");
        expect([frame?.localName, script?.localName ?? "script", more]).toEqual([
          "iframe",
          "script",
          [],
        ]);
        const own = `${address}embed/d${at}`;
        const asked = encodeURIComponent(payload);
        elsewhere.publish(`<!DOCTYPE html><meta charset="utf-8">
          <iframe src="${own}/parts?theme=${asked}#${asked}" height="300" name="${quoted(payload)}"></iframe>
          <iframe src="${own}/-words#p-1=${asked}" height="300" id="${quoted(payload)}"></iframe>
          <iframe src="${own}/sheep#?secret=${asked}" height="300" data-secret="${quoted(payload)}"></iframe>
          <script src="${address}embed.js?${asked}#${asked}" data-theme="${quoted(payload)}" id="__proto__" async></script>`);
        await tab.goto(elsewhere.address);
        for (const handle of await tab.$$("iframe")) {
          const inside = (await handle.contentFrame())!;
          await inside.waitForSelector("footer");
          expect(inside.url().startsWith(own)).toBe(true);
        }
      }
    }, there);
    elsewhere.close();
  }, 400_000);

  test("an embed answers messages of any kind with its height alone", async () => {
    const elsewhere = await openElsewhere();
    await inTab(
      async (tab) => {
        elsewhere.publish(`<!DOCTYPE html><iframe src="${address}embed/d0/parts" height="300"></iframe>
        <script src="${address}embed.js"></script>`);
        await tab.goto(elsewhere.address);
        const frame = (await (await tab.waitForSelector("iframe")).contentFrame())!;
        await frame.waitForSelector("footer");
        await tab.waitForFunction(() => document.querySelector("iframe")!.height !== "300");
        const height = await tab.evaluate(() => document.querySelector("iframe")!.height);
        const sent = [
          null,
          1,
          "x",
          [],
          { type: "apparatus:height", height: 9e9 },
          { type: payloads[0] },
        ];
        const odd = [-1, 0, Number.NaN, "<b>", payloads[1], {}, [], null];
        const messages = [
          ...sent,
          ...odd.map((one) => ({ type: "apparatus:height", height: one })),
        ];
        const answers = tab.evaluate(async (given) => {
          const heard: unknown[] = [];
          const one = document.querySelector("iframe")!;
          new MutationObserver(() => heard.push(one.height)).observe(one, { attributes: true });
          addEventListener("message", ({ data, source }: MessageEvent<{ id?: string } | null>) => {
            if (source !== window && data?.id !== undefined) heard.push(data);
          });
          const { contentWindow } = one;
          for (const one of given) {
            contentWindow!.postMessage(one, "*");
            postMessage(one, "*");
          }
          Object.assign(window, {
            ask: () => contentWindow!.postMessage({ type: "apparatus:ask" }, "*"),
          });
          while (!heard.some((said) => typeof said === "object")) {
            await new Promise(requestAnimationFrame);
          }
          return heard;
        }, messages);
        await tab.waitForFunction(() => "ask" in window);
        await frame.evaluate((given) => {
          for (const one of given) parent.postMessage(one, "*");
        }, messages.slice(sent.length));
        await tab.evaluate(() => (window as unknown as { ask(): void }).ask());
        // It sets the height that it has, and no other.
        const answer = { type: "apparatus:height", id: "d0/parts", height: Number(height) };
        expect(new Set(await answers)).toEqual(new Set([answer, height]));
      },
      elsewhere.address.replace("article", ""),
    );
    elsewhere.close();
  });

  test("printed pages, lists of downloads and addresses that lead nowhere", async () => {
    await inTab(async (tab) => {
      for (const path of ["sources/d0", "sources/d1", "works/w0", "figures/d0/parts", "works/"]) {
        await tab.goto(address + path);
        await tab.emulateMedia({ media: "print" });
        await tab.pdf();
        for (const summary of await tab.locator("summary:visible").all()) await summary.click();
        expect(await liveIn(tab), path).toEqual([]);
        await tab.emulateMedia({ media: "screen" });
      }
      for (const payload of payloads) {
        const asked = encodeURIComponent(payload);
        await tab.goto(`${address}nowhere/${asked}?q=${asked}#${asked}`);
        expect(await liveIn(tab), payload).toEqual([]);
      }
    });
  });
});
