import type { Page } from "playwright-core";

/**
 * What happens in a tab that must not: scripts of others that run or are refused, errors, and requests to other hosts.
 *
 * @param own
 *   The addresses that may be requested, by how they begin.
 * @returns
 *   A list that grows while the tab is used.
 */
export async function hearing(tab: Page, ...own: readonly string[]): Promise<string[]> {
  const heard: string[] = [];
  tab.on("dialog", (dialog) => {
    heard.push(`${tab.url()} dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  tab.on("console", (message) => {
    if (message.type() !== "error") return;
    // The page for addresses not found is answered as one, and loads files below the path of the settings’ `url`,
    // which is not served here.
    const isAway = /404\.html$|nowhere/.test(tab.url()) && /^Failed to load/.test(message.text());
    if (!isAway) heard.push(`${tab.url()} console ${message.text()}`);
  });
  tab.on("pageerror", (error) => heard.push(`${tab.url()} error ${String(error)}`));
  tab.on("request", (request) => {
    if (!own.some((start) => request.url().startsWith(start)))
      heard.push(`${tab.url()} asks ${request.url()}`);
  });
  await tab.addInitScript(() => {
    // A sandboxed frame opens no dialog, so it is told otherwise.
    window.alert = (said) => console.error(`ran ${said}`);
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`policy ${violatedDirective} ${blockedURI}`);
    });
  });
  return heard;
}
