/**
 * The script in an embed. It takes the theme from the address and reports its height to the page around it, `{
 * type: "apparatus:height", id, height }`, when it changes and when asked. In a WordPress frame, which passes a
 * secret, it speaks WordPress’s protocol for its height and for links, because such a frame cannot open windows.
 * Without the script the embed is still complete.
 *
 * @see
 *   WordPress, `wp-includes/js/wp-embed.js`.
 */
export const embedScript = `
const root = document.documentElement;
const theme = new URLSearchParams(location.search).get("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
if (theme === "auto") delete root.dataset.theme;
const secret = /[?&]secret=(\\w+)/.exec(location.hash)?.[1];
const tell = () => {
  const height = Math.ceil(root.getBoundingClientRect().height);
  parent.postMessage({ type: "apparatus:height", id: root.dataset.id, height }, "*");
  if (secret) parent.postMessage({ secret, message: "height", value: height }, "*");
};
if (parent !== window) {
  new ResizeObserver(tell).observe(root);
  addEventListener("message", ({ data }) => {
    if (data?.type === "apparatus:ask" || (secret && data?.message === "ready")) tell();
  });
}
if (parent !== window && secret) {
  addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    parent.postMessage({ secret, message: "link", value: link.href }, "*");
  });
}
`.trim();
