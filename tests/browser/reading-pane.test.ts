import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, scrollToMiddle, settled, sizes, statement } from "./reading-page.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

describe("beside the text", () => {
  beforeAll(async () => (page = await openPage(browser, statement, "wide")));

  test("the entry of the citation at the middle of the view is in view", async () => {
    for (const citation of await page.locator("article .cite[href]").all()) {
      const id = (await citation.getAttribute("id")) ?? "";
      await scrollToMiddle(page, `#${id}`);
      await page.waitForFunction(inView, id);
    }
  });

  test("the list says which paragraph cites its first entry", async () => {
    await scrollToMiddle(page, "#cite-6");
    await page.waitForFunction(
      () => document.querySelector(".pane-here")?.textContent === "Paragraph 4 cites 10 works",
    );
  });

  test("the list does not move while following is paused", async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await scrollToMiddle(page, "#cite-1");
    await page.waitForFunction(inView, "cite-1");
    const button = page.getByRole("button", { name: "Scroll with the text" });
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    expect(await button.getAttribute("aria-pressed")).toBe("false");
    await page.mouse.move(300, 400);
    const before = await listTop(page);
    await scrollToMiddle(page, "#cite-13");
    await page.evaluate(
      () => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))),
    );
    expect(await listTop(page)).toBe(before);
    await button.click();
    await page.mouse.move(300, 400);
    await scrollToMiddle(page, "#cite-13");
    await page.evaluate(() => scrollBy(0, 8));
    await page.waitForFunction(inView, "cite-13");
  });

  test("after a citation was followed by pointer, the list follows the text again", async () => {
    await scrollToMiddle(page, "#cite-7");
    await page.click("#cite-7");
    await page.waitForFunction(() => location.hash === "#ref-milli-majlis-1994");
    await scrollToMiddle(page, "#cite-14");
    await page.waitForFunction(inView, "cite-14");
  });

  test("pointing at a citation marks its entries, and at an entry its citations", async () => {
    await scrollToMiddle(page, "#cite-6");
    await page.waitForFunction(inView, "cite-6");
    for (const [pointed, marked] of [
      ["#cite-6", "#ref-iccpr"],
      ["#cite-6", "#ref-icescr"],
      ["#ref-iccpr", "#cite-6"],
    ] as const) {
      await page.mouse.move(1, 1);
      const before = await frame(page, marked);
      await page.hover(pointed);
      const after = await frame(page, marked);
      expect(before).toBe(unframed);
      expect(after, `${pointed} marks ${marked}`).toBe(framed);
    }
    await page.mouse.move(1, 1);
    await page.focus("#cite-6");
    expect(await frame(page, "#ref-icescr")).toBe(framed);
    await page.focus("#ref-iccpr a");
    expect(await frame(page, "#cite-6")).toBe(framed);
  });

  test("a button opens an entry with all that is known of its work, and closes it", async () => {
    const entry = page.locator("#ref-melkonian-2005");
    const button = entry.getByRole("button", { name: /^More on/ });
    const citation = entry.locator(".entry-text");
    expect(await citation.isVisible()).toBe(false);
    await button.click();
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    expect(await citation.isVisible()).toBe(true);
    expect(await entry.locator("[role=doc-backlink]").first().isVisible()).toBe(true);
    await button.click();
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await citation.isVisible()).toBe(false);
  });

  test("in forced colours the mark is an outline", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.mouse.move(1, 1);
    await page.hover("#cite-6");
    expect(await frame(page, "#ref-iccpr")).toMatch(/solid 3px$/);
    await page.emulateMedia({ forcedColors: "none" });
  });
});

test("following the text measures what is in view, and little more", async () => {
  const text = await openPage(browser, statement, "wide");
  const { asked, seen, blocks } = await text.evaluate(async () => {
    const article = document.querySelector("article")!;
    const rects = Element.prototype.getBoundingClientRect;
    let count = 0;
    Element.prototype.getBoundingClientRect = function () {
      count++;
      return rects.call(this);
    };
    scrollTo(0, article.querySelector("h2")!.scrollHeight);
    await new Promise<void>((seen) => {
      const look = (): number | void => (count > 0 ? seen() : requestAnimationFrame(look));
      look();
    });
    const asked = count;
    const isSeen = (element: Element): boolean => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    };
    const all = [...article.querySelectorAll(".part > :not(.beside)")];
    const parts = [...article.children].filter(isSeen);
    const inView = all.filter(isSeen);
    const citations = inView.flatMap((block) => [...block.querySelectorAll("a.cite")]);
    const seen = parts.length + inView.length + citations.length;
    const entries = document.querySelectorAll(".entry.is-current").length;
    return { asked, seen: seen + entries, blocks: all.length };
  });
  // The list itself, the first part and block that are out of view, and the binary search for the first in view.
  expect(asked).toBeLessThanOrEqual(seen + 3 + 3 * Math.ceil(Math.log2(blocks + 1)));
  await text.context().close();
});

test("places have distinct names that contain the document’s words", async () => {
  // What is out of view is not laid out, and its name is not computed.
  await page.setViewportSize({ ...sizes.wide, height: 8_000 });
  await settled(page);
  await page.evaluate(() => {
    for (const entry of document.querySelectorAll(".entry")) entry.classList.add("is-kept");
  });
  const places = await names(page, ".works-pane [role=doc-backlink]");
  await page.setViewportSize(sizes.wide);
  await page.evaluate(() => {
    for (const entry of document.querySelectorAll(".entry")) entry.classList.remove("is-kept");
  });
  expect(places.length).toBeGreaterThan(20);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain("Paragraph 4: “the Genocide Convention”");
});

test("reservations about a citation are read aloud and shown, each in its own way", async () => {
  const forms = await page.evaluate(() =>
    ["cite-2", "cite-1", "cite-7", "cite-9", "cite-11", "cite-10"].map((id) => {
      const element = document.getElementById(id)!;
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(
        element.firstElementChild!,
      );
      const about = document.getElementById(element.getAttribute("aria-describedby") ?? "")!;
      return {
        mark: element.dataset.mark,
        form: `${textDecorationStyle} ${textDecorationThickness}`,
        says: about.textContent,
      };
    }),
  );
  expect(forms).toMatchInlineSnapshot(`
    [
      {
        "form": "solid 1px",
        "mark": "5",
        "says": "Genocide Convention, text seen at its publisher.",
      },
      {
        "form": "solid 2px",
        "mark": "1–4 (4 works)",
        "says": "4 works: Geneva Convention I, text seen at its publisher; Geneva Convention II, copy seen; Geneva Convention III, copy seen; Geneva Convention IV, copy seen.",
      },
      {
        "form": "dashed 1px",
        "mark": "11 inferred",
        "says": "Our inference: the statement names no act. Resolution "On the Day of the Khojaly Genocide", mentioned elsewhere.",
      },
      {
        "form": "double 1px",
        "mark": "13 disputed",
        "says": "the legislative bodies of 18 countries, 24 states in the United States, disputed.",
      },
      {
        "form": "dotted 2px",
        "mark": "19 not found",
        "says": "the Organization of Turkic States, … adopted relevant decisions and resolutions, no record found.",
      },
      {
        "form": "dashed 2px",
        "mark": "14–18 inferred (5 works)",
        "says": "Our inference: the statement names no resolution. These are candidates only. 5 works: Final Communiqué, 12th Islamic Summit Conference, Cairo (para 117), mentioned elsewhere; Resolution 8/42-C, "On the Islamic Conference Youth Forum for Dialogue and Cooperation", 42nd Council of Foreign Ministers, Kuwait, mentioned elsewhere; Resolution No. 51/47-POL on Solidarity with the victims of Khojaly Massacre of 1992, 47th Council of Foreign Ministers, Niamey, mentioned elsewhere; Resolution 48/48-POL, "Solidarity with the victims of the Khojaly massacre", 48th Council of Foreign Ministers, Islamabad, mentioned elsewhere; Resolution 47/49-POL, 49th Council of Foreign Ministers, Nouakchott, mentioned elsewhere.",
      },
    ]
  `);
  expect(new Set(forms.map(({ form }) => form)).size).toBe(forms.length);
});

test("every entry of one inferred citation says why", async () => {
  const entries = page.locator(".entry-inferred", { hasText: "names no resolution" });
  const numbers = await entries.evaluateAll((items) =>
    items.map((item) => (item as HTMLLIElement).value),
  );
  expect(numbers).toEqual([14, 15, 16, 17, 18]);
  for (const entry of await entries.all())
    expect(await entry.textContent()).toContain("These are candidates only.");
});

test("nothing is animated if motion is reduced, and nothing moves by itself", async () => {
  const still = await openPage(browser, statement, "wide", { reducedMotion: "reduce" });
  const moving = await still.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior !== "auto";
      }).length,
  );
  expect(moving).toBe(0);
  await still.context().close();
});

/** Whether a citation and its first entry are both in view, the entry inside the list. */
function inView(id: string): boolean {
  const citation = document.getElementById(id) as HTMLAnchorElement;
  const entry = document.querySelector(citation.hash)!;
  const list = document.querySelector(".works-pane")!.getBoundingClientRect();
  const seen = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const { top, bottom } = entry.getBoundingClientRect();
  return seen(citation) && seen(entry) && bottom > list.top + 48 && top < list.bottom;
}

function listTop(of: Page): Promise<number> {
  return of.evaluate(() => document.querySelector(".works-lists")!.scrollTop);
}

const unframed = "0 edges, none";
const framed = "4 edges, none";

/** The lines around an element: edges in its background, and its outline. */
function frame(of: Page, selector: string): Promise<string> {
  return of.evaluate((find) => {
    const style = getComputedStyle(document.querySelector(find)!);
    const edges = style.backgroundImage.split("linear-gradient").length - 1;
    const outline = style.outlineStyle === "none" ? "" : ` ${style.outlineWidth}`;
    return `${edges} edges, ${style.outlineStyle}${outline}`;
  }, selector);
}

/** Accessible names, as the browser computes them. */
async function names(of: Page, selector: string): Promise<string[]> {
  const session = await of.context().newCDPSession(of);
  await session.send("Accessibility.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const { nodes } = await session.send("Accessibility.getPartialAXTree", {
      nodeId,
      fetchRelatives: false,
    });
    found.push(String(nodes[0]?.name?.value));
  }
  await session.detach();
  return found;
}
