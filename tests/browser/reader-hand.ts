import type { Locator, Page } from "playwright-core";

/** The ways in which readers use a page. */
export const ways = ["pointer", "keyboard", "touch"] as const;
export type Way = (typeof ways)[number];

/**
 * Does what a reader does, in one way, and counts the steps. Elements are found by role and name, as a screen
 * reader announces them; with the keyboard they must be reached with Tab alone.
 */
export class ReaderHand {
  readonly page: Page;
  readonly way: Way;
  steps = 0;

  constructor(page: Page, way: Way) {
    this.page = page;
    this.way = way;
  }

  /** Follow a link, or press a button. */
  async press(target: Locator): Promise<void> {
    this.steps++;
    if (this.way === "pointer") await target.click();
    else if (this.way === "touch") await target.tap();
    else {
      await this.#reach(target);
      await this.page.keyboard.press("Enter");
    }
  }

  async tick(box: Locator): Promise<void> {
    this.steps++;
    if (this.way === "pointer") await box.click();
    else if (this.way === "touch") await box.tap();
    else {
      await this.#reach(box);
      await this.page.keyboard.press("Space");
    }
    must(await box.isChecked(), "the box to be ticked");
  }

  /** Choose a tab from a list in which one has the focus. */
  async choose(tab: Locator): Promise<void> {
    if (this.way !== "keyboard") return this.press(tab);
    this.steps++;
    await this.page.keyboard.press("ArrowRight");
    must((await tab.getAttribute("aria-selected")) === "true", "the tab to be chosen");
  }

  /** Choose an option of a list by its first words. */
  async select(list: Locator, words: string): Promise<void> {
    this.steps++;
    await list.locator("option", { hasText: words }).first().waitFor({ state: "attached" });
    if (this.way === "keyboard") {
      await this.#reach(list);
      await this.page.keyboard.type(words);
    } else {
      const options = await list.locator("option").allTextContents();
      await list.selectOption({ label: options.find((one) => one.startsWith(words)) ?? words });
    }
    const chosen = await list.evaluate(
      (one) => (one as HTMLSelectElement).selectedOptions[0]?.text ?? "",
    );
    must(chosen.startsWith(words), `${words} to be chosen`);
  }

  /** Type where the focus is, as after opening a search, and submit. */
  async ask(words: string): Promise<void> {
    this.steps++;
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Enter");
  }

  /** What was copied. */
  copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Press Tab until the focus is on it. */
  async #reach(target: Locator): Promise<void> {
    await target.waitFor();
    const element = await target.elementHandle();
    for (let tabs = 0; tabs < 250; tabs++) {
      const isThere = await this.page.evaluate((one) => one === document.activeElement, element);
      if (isThere) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  }
}

function must(is: boolean, what: string): void {
  if (!is) throw new Error(`Expected ${what}`);
}
