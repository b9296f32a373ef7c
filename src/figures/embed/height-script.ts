/**
 * What stands at `/embed.js`: it gives the frames of embeds on a page the height that they tell. It
 * asks them once, because some may have told before it was there.
 */
export const heightScript = `
addEventListener("message", ({ data, source }) => {
  if (data?.type !== "apparatus:height" || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.height = Math.ceil(data.height);
  }
});
for (const frame of document.querySelectorAll("iframe")) {
  frame.contentWindow?.postMessage({ type: "apparatus:ask" }, "*");
}
`.trimStart();
