import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

/**
 * A browser for tests: the one of the package, or the one that `APPARATUS_CHROME` names.
 * It is started with web security on, as a reader's is.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.APPARATUS_CHROME ?? (await sparticuz.executablePath()),
    args: ["--no-sandbox"],
    headless: true,
  });
}
