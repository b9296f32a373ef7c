import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import { openPage, statement } from "./reading-page.ts";

/** A node of the browser's accessibility tree, as far as it is needed here. */
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

test.each([4, 6, 9])("paragraph %i is read aloud as its sentences", async (number) => {
  const heard = await heardIn(`#p-${number}`);
  const expected = await page.locator(`#p-${number}`).evaluate((block) => {
    const copy = block.cloneNode(true) as Element;
    for (const cite of copy.querySelectorAll<HTMLElement>(".cite")) {
      cite.append(cite.dataset.heard ?? "");
    }
    return copy.textContent;
  });
  expect(heard).toBe(spaced(expected));
});

test("a mark after a citation is read aloud as words, without its numbers", async () => {
  const sentences = (await heardIn("#p-6")).split(/(?<=\.) /);
  expect(sentences.at(-1)).toBe(
    "As a result of this campaign, the legislative bodies of 18 countries, 24 states in the United States (disputed), as well as the Organization of Islamic Cooperation, (inferred, 5 works) and the Organization of Turkic States, (not found) condemned this heinous mass killing, recognized it as genocide, and adopted relevant decisions and resolutions.",
  );
  expect(sentences[0]).toMatch(/^The campaign "Justice for Khojaly", which has been/);
});

test("a citation is named by its words and the notebook’s, and described by works and states", async () => {
  const named: string[] = [];
  for (const cite of ["#cite-1", "#cite-2", "#cite-7", "#cite-9", "#cite-11"]) {
    const { role, name, description } = await nodeOf(cite);
    named.push([role, name, description].map((part) => spaced(part?.value ?? "")).join(" | "));
  }
  expect(named).toMatchInlineSnapshot(`
    [
      "doc-biblioref | the 1949 Geneva Conventions related to the Protection of Victims of War (4 works) | 4 works: Geneva Convention I , text seen at its publisher; Geneva Convention II , copy seen; Geneva Convention III , copy seen; Geneva Convention IV , copy seen.",
      "doc-biblioref | the Genocide Convention | Genocide Convention , text seen at its publisher.",
      "doc-biblioref | The first political and legal recognition of the Khojaly genocide was given by the Parliament of the Republic of Azerbaijan (inferred) | Our inference: the statement names no act. Resolution "On the Day of the Khojaly Genocide" , mentioned elsewhere.",
      "doc-biblioref | the legislative bodies of 18 countries, 24 states in the United States (disputed) | the legislative bodies of 18 countries, 24 states in the United States , disputed.",
      "doc-biblioref | the Organization of Turkic States, (not found) | the Organization of Turkic States, … adopted relevant decisions and resolutions , no record found.",
    ]
  `);
});

test("every citation is read aloud with its words, and as leading to works in a state", async () => {
  const cites = await page.locator("article .cite[href]").all();
  expect(cites.length).toBeGreaterThan(10);
  for (const [index, cite] of cites.entries()) {
    const node = await nodeOf(`#cite-${index + 1}`);
    const words = spaced((await cite.textContent()) ?? "");
    expect(node.name?.value && spaced(node.name.value).startsWith(words)).toBe(true);
    expect(node.description?.value).toMatch(
      /text seen at its publisher|copy seen|mentioned elsewhere|disputed|no record found|not yet checked/,
    );
  }
});

async function heardIn(selector: string): Promise<string> {
  const texts = below(await nodeOf(selector)).filter(({ role }) => role?.value === "StaticText");
  return spaced(texts.map(({ name }) => name?.value ?? "").join(""));
}

/** A node and everything read aloud in it, in order. */
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
