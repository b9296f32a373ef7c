/**
 * What stands at `/embed.js`: it gives the frames of embeds on a page the height that they tell. It
 * asks them once, because some may have told before it was there. Frames of others on the page, as of
 * advertisements, may say what they like.
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
