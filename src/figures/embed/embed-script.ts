/**
 * What runs in an embed: it takes the theme from its address, and tells the page around it how high
 * it is, `{ type: "apparatus:height", id, height }`, when that changes and when it is asked. Without it the embed is whole all the same.
 */
export const embedScript = `
const root = document.documentElement;
const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
const tell = () => {
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ type: "apparatus:height", id: root.dataset.id, height }, "*");
};
if (parent !== window) {
  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ data }) => data?.type === "apparatus:ask" && tell());
}
`.trim();
