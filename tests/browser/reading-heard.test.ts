import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, statement } from "./reading-page.ts";

/** A node of the browser's accessibility tree, as far as it is of use here. */
interface Heard {
  nodeId: string;
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  ignored: boolean;
  childIds?: string[];
  backendDOMNodeId?: number;
}

let browser: Browser;
let page: Page;
let session: CDPSession;
let nodes: Map<string, Heard>;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(browser, statement, "wide");
  session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const { nodes: all } = await session.send("Accessibility.getFullAXTree");
  nodes = new Map((all as Heard[]).map((node) => [node.nodeId, node]));
});
afterAll(() => browser.close());

test.each([4, 6, 9])("paragraph %i is heard as its sentences", async (number) => {
  const words = await page.locator(`#p-${number}`).textContent();
  const heard = below(await nodeOf(`#p-${number}`))
    .filter(({ role }) => role?.value === "StaticText")
    .map(({ name }) => name?.value ?? "")
    .join("");
  // The marks after citations are drawn by the style sheet and are heard as numbers and words too.
  const marks = await page
    .locator(`#p-${number} .cite`)
    .evaluateAll((cites) =>
      cites.map((cite) => [cite.textContent, cite.getAttribute("data-mark")] as const),
    );
  const expected = marks.reduce(
    (text, [cite, mark]) => text.replace(cite ?? "", () => `${cite}\u2060${mark}`),
    words ?? "",
  );
  expect(spaced(heard)).toBe(spaced(expected));
});

test("every citation is heard by its words, and said to lead to works in a state", async () => {
  const cites = await page.locator("article .cite[href]").all();
  expect(cites.length).toBeGreaterThan(10);
  for (const [index, cite] of cites.entries()) {
    const node = await nodeOf(`#cite-${index + 1}`);
    const words = spaced((await cite.textContent()) ?? "");
    expect(node.name?.value && spaced(node.name.value).startsWith(words)).toBe(true);
    expect(node.description?.value).toMatch(
      /(record (verified|reported|unverified)|disputed|not located|unverified)/,
    );
  }
});

/** A node and all that is heard in it, in order. */
function below(node: Heard): Heard[] {
  const children = (node.childIds ?? []).flatMap((id) => nodes.get(id) ?? []);
  return [node, ...children.flatMap(below)];
}

async function nodeOf(selector: string): Promise<Heard> {
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { node } = await session.send("DOM.describeNode", { nodeId });
  const found = [...nodes.values()].find((one) => one.backendDOMNodeId === node.backendNodeId);
  expect(found, selector).toBeDefined();
  return found!;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
