import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { articleHosts, openElsewhere, type CopiedEmbed, type Elsewhere } from "./article-hosts.ts";
import { openBrowser } from "./open-browser.ts";
import { openPage } from "./reading-page.ts";

let elsewhere: Elsewhere;
let browser: Browser;

beforeAll(async () => {
  elsewhere = await openElsewhere();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  elsewhere.close();
});

async function copied(id: string): Promise<CopiedEmbed> {
  const page = await openPage(browser, `figures/khojaly-2025/${id}`, "wide", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Copy Embed code" }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const row = page.locator(".embed-hosts > div", { hasText: "Notion" });
  const embed = (await row.locator(".embed-address").textContent()) ?? "";
  await page.context().close();
  return { code, embed };
}

async function write(html: string, width: number): Promise<{ page: Page; frame: Frame }> {
  elsewhere.publish(`<!DOCTYPE html><meta name="viewport" content="width=device-width">
    <body style="margin:0 auto;max-width:640px;color-scheme:light dark"><p>An article.</p>${html}<p>More of it.</p>`);
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: "dark",
  });
  const page = await context.newPage();
  await page.goto(elsewhere.address);
  const frame = (await (await page.waitForSelector("iframe")).contentFrame())!;
  await frame.waitForSelector("footer");
  return { page, frame };
}

const ids = ["killed-by-group", "killed"];

describe.each(Object.entries(articleHosts))("in an article of %s", (host, inHost) => {
  test.each(ids.flatMap((id) => [320, 640, 1200].map((width) => [id, width] as const)))(
    "%s is whole at %d pixels, light, without a border",
    async (id, width) => {
      const { page, frame } = await write(inHost(await copied(id)), width);
      await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
      const seen = await frame.evaluate(() => ({
        sideways: document.documentElement.scrollWidth > innerWidth,
        below: innerHeight - document.documentElement.scrollHeight,
        paper: getComputedStyle(document.body).backgroundColor,
      }));
      expect(seen).toMatchObject({ sideways: false, paper: "rgb(255, 255, 255)" });
      expect(seen.below).toBeLessThan(host === "WordPress" ? 1000 : 3);
      if (host !== "WordPress") {
        const border = await page.$eval("iframe", (one) => getComputedStyle(one).borderTopWidth);
        expect(border).toBe("0px");
      }
      await page.context().close();
    },
  );

  test("its link leads to the page of the figure", async () => {
    const { page, frame } = await write(inHost(await copied("killed")), 640);
    await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
    const target = `${inject("site").address}figures/khojaly-2025/killed`;
    const opened = host === "WordPress" ? page : page.context().waitForEvent("page");
    await frame.locator("footer a").click();
    await (await opened).waitForURL(target);
    await page.context().close();
  });
});

test("Notion shows the address in a frame of its own, the document’s numbers in view", async () => {
  const { embed } = await copied("killed-by-group");
  expect(embed).toBe(`${inject("site").address}embed/khojaly-2025/killed-by-group`);
  const { page, frame } = await write(
    `<iframe sandbox="allow-scripts allow-popups allow-forms allow-same-origin" src="${embed}" width="320" height="400" style="border:0"></iframe>`,
    390,
  );
  expect(await numbersInView(frame)).toEqual(["613", "63", "106", "70"]);
  await page.context().close();
});

describe("if a host removes scripts", () => {
  const strip = (code: string): string => code.replace(/<script[^]*?<\/script>/g, "");

  test.each(ids.flatMap((id) => [320, 640].map((width) => [id, width] as const)))(
    "%s at %d pixels still shows a number, whose it is and its source",
    async (id, width) => {
      const { code } = await copied(id);
      const { page, frame } = await write(strip(code), width);
      expect(await numbersInView(frame)).toContain("613");
      const foot = frame.locator("footer");
      expect(await foot.innerText()).toMatch(/^According to Sabina Aliyeva, .* 25 February 2025/);
      const box = await foot.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight + 1;
      });
      expect(box).toBe(true);
      await page.context().close();
    },
  );

  test("and frames too, nothing is left with a number", async () => {
    const { code } = await copied("killed");
    const page = await browser.newPage();
    await page.setContent(`<p>An article.</p>${strip(code).replace(/<\/?iframe[^]*?>/g, "")}`);
    expect((await page.innerText("body")).trim()).toBe("An article.");
    await page.close();
  });
});

test("a number is in view in a frame of 320 by 400", async () => {
  const { embed } = await copied("killed");
  const { page, frame } = await write(
    `<iframe src="${embed}" width="320" height="400"></iframe>`,
    390,
  );
  expect(await numbersInView(frame)).toEqual(["613"]);
  await page.context().close();
});

/** The numbers that are entirely above the foot. */
function numbersInView(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const bottom = document.querySelector("footer")!.getBoundingClientRect().top;
    const numbers = [...document.querySelectorAll(".drawing-value text, .drawing-number")];
    return numbers.flatMap((one) => {
      const box = one.getBoundingClientRect();
      return box.height > 0 && box.bottom <= bottom ? [one.textContent ?? ""] : [];
    });
  });
}

test("Google Docs gets the picture, which names the notebook and has its caution", async () => {
  const { address } = inject("site");
  const svg = await (await fetch(`${address}figures/khojaly-2025/killed-by-group.svg`)).text();
  expect(svg).toContain("A statement and its sources");
  expect(svg).toContain("Caution:");
  const page = await openPage(browser, "figures/khojaly-2025/killed-by-group", "wide");
  await page.getByRole("button", { name: "Share" }).click();
  const picture = page.locator(".embed-hosts").getByRole("link", { name: "the picture" });
  const href = await picture.evaluate((link) => (link as HTMLAnchorElement).href);
  expect((await fetch(href)).headers.get("content-type")).toBe("image/png");
  await page.context().close();
});
