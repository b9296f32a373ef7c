/**
 * The content of `/embed.js`: it gives a page’s embed frames the height they report. It asks them once, because
 * some may have reported before it loaded. Other frames on the page, such as advertisements, are ignored.
 */
export const heightScript = `
{
  const embeds = new URL("embed/", document.currentScript.src).href;
  const frames = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(embeds));
  addEventListener("message", ({ data, source }) => {
    if (data?.type !== "apparatus:height" || !(data.height > 0)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.height = Math.min(Math.ceil(data.height), 10000);
    }
  });
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: "apparatus:ask" }, "*");
}
`.trimStart();
