import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./open-browser.ts";

/** A page on somebody else’s site, at another origin, with the copied code in it. */
let elsewhere: Server;
let content = "";
let address: string;
let browser: Browser;

beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(request.url === "/" ? content : "");
  }).listen(0, "127.0.0.1");
  await once(elsewhere, "listening");
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  elsewhere.closeAllConnections();
  elsewhere.close();
});

/** The code that a figure’s page offers, with the site’s address filled in, and the strictest sandbox. */
async function copied(id: string): Promise<{ frame: string; script: string }> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${inject("site").address}figures/khojaly-2025/${id}`);
  const code = (await page.textContent(".embed-code")) ?? "";
  const [frame = "", script = ""] = code
    .replaceAll('src="/', `src="${inject("site").address}`)
    .replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"')
    .split("\n");
  await page.close();
  return { frame, script };
}

/** Open a page with some HTML, and return what it requested. */
async function open(
  html: string,
  width: number,
  javaScriptEnabled: boolean,
): Promise<{ page: Page; frame: Frame; asked: string[] }> {
  content = `<!DOCTYPE html><meta name="viewport" content="width=device-width"><body style="margin:0">${html}`;
  const context = await browser.newContext({ viewport: { width, height: 700 }, javaScriptEnabled });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address, { waitUntil: "load" });
  const frame = (await (await page.waitForSelector("iframe")).contentFrame())!;
  await frame.waitForSelector("footer");
  return { page, frame, asked };
}

/** What is visible of an embed within its frame. */
function seen(frame: Frame) {
  return frame.evaluate(() => {
    const within = (element: Element | null): boolean => {
      const box = element?.getBoundingClientRect();
      return !!box && box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1;
    };
    const drawings = [...document.querySelectorAll("svg.drawing")];
    const shown = drawings.filter((one) => one.getBoundingClientRect().width > 0);
    return {
      drawings: shown.length,
      whole: shown.every(within),
      foot: within(document.querySelector("footer")),
      said: document.querySelector("footer")?.textContent ?? "",
      sideways: document.documentElement.scrollWidth > innerWidth,
      smallest: Math.min(
        ...[...(shown[0]?.querySelectorAll("text") ?? [])].map(
          (text) => text.getBoundingClientRect().height,
        ),
      ),
    };
  });
}

const ids = ["killed-by-group", "killed-compared", "recognition-counts", "killed", "missing"];

describe.each([300, 600, 1200])("in a page of another origin, %d pixels wide", (width) => {
  test.each(ids)("%s grows to its height, and requests nothing else", async (id) => {
    const { frame: code, script } = await copied(id);
    const { page, frame, asked } = await open(code + script, width, true);
    await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
    const view = await seen(frame);
    expect(view).toMatchObject({ drawings: 1, whole: true, foot: true, sideways: false });
    expect(view.said).toContain("Sabina Aliyeva");
    expect(view.said).toContain("25 February 2025");
    expect(view.smallest).toBeGreaterThanOrEqual(13);
    const { address: site } = inject("site");
    expect(asked.filter((url) => !url.endsWith("favicon.ico")).sort()).toEqual(
      [address, `${site}embed/khojaly-2025/${id}`, `${site}embed.js`].sort(),
    );
    await page.context().close();
  });

  test.each(ids)("%s is right with scripts off", async (id) => {
    const { frame: code, script } = await copied(id);
    const { page, frame, asked } = await open(code + script, width, false);
    const view = await seen(frame);
    expect(view).toMatchObject({ drawings: 1, foot: true, sideways: false });
    expect(view.said).toContain("Sabina Aliyeva");
    expect(asked.filter((url) => !url.endsWith("favicon.ico"))).toHaveLength(2);
    await page.context().close();
  });
});

test("two embeds on one page each get their own height, however late the script loads", async () => {
  const [first, second] = [await copied("killed-compared"), await copied("missing")];
  const { page } = await open(first.frame + second.frame, 600, true);
  await page.addScriptTag({ url: `${inject("site").address}embed.js` });
  for (const handle of await page.$$("iframe")) {
    const frame = (await handle.contentFrame())!;
    await frame.waitForSelector("footer");
    await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
  }
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll("iframe")].map(({ height }) => Number(height)),
  );
  expect(heights[0]).toBeGreaterThan(heights[1]! + 100);
  await page.context().close();
});

test("other frames keep their height, and no embed grows without limit", async () => {
  const { frame: code, script } = await copied("killed");
  const ask = (height: number) =>
    `<script>parent.postMessage({ type: "apparatus:height", height: ${height} }, "*");</scr` +
    "ipt>Advertisement";
  const foreign = `<iframe id="ad" height="100" sandbox="allow-scripts" srcdoc="${ask(5_000_000).replaceAll('"', "&quot;")}"></iframe>`;
  const { page, frame } = await open(code + foreign + script, 600, true);
  await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
  await frame.evaluate(() => {
    parent.postMessage({ type: "apparatus:height", height: 5_000_000 }, "*");
  });
  await page.waitForFunction(() => document.querySelector("iframe")?.height === "10000");
  expect(await page.evaluate(() => document.querySelector<HTMLIFrameElement>("#ad")?.height)).toBe(
    "100",
  );
  await page.context().close();
});

test("an embed grows when its table is opened", async () => {
  const { frame: code, script } = await copied("killed-by-group");
  const { page, frame } = await open(code + script, 600, true);
  await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
  const before = await page.evaluate(() => document.querySelector("iframe")?.height);
  await frame.click("summary");
  await page.waitForFunction(
    (height) => Number(document.querySelector("iframe")?.height) > Number(height),
    before,
  );
  await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
  await page.context().close();
});

test.each(["light", "dark"])("takes the theme %s from its address", async (theme) => {
  const { frame: code } = await copied("killed");
  const themed = code.replace(/embed\/khojaly-2025\/killed/, `$&?theme=${theme}`);
  const { page, frame } = await open(themed, 600, true);
  const paper = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = Number(/\d+/.exec(paper)?.[0]) > 127;
  expect(light).toBe(theme === "light");
  await page.context().close();
});

test("the link back opens the page of the chart in a new window", async () => {
  const { frame } = await open((await copied("killed")).frame, 600, true);
  const link = await frame.$eval("footer a", (element) => ({
    href: (element as HTMLAnchorElement).href,
    target: (element as HTMLAnchorElement).target,
  }));
  expect(link).toEqual({
    href: `${inject("site").address}figures/khojaly-2025/killed`,
    target: "_blank",
  });
  await frame.page().context().close();
});
