import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

/**
 * A browser for tests: the one in the package, or the one named by `APPARATUS_CHROME`. It is started with web
 * security on, like a reader's.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.APPARATUS_CHROME ?? (await sparticuz.executablePath()),
    args: ["--no-sandbox"],
    headless: true,
  });
}
