/**
 * What runs in an embed: it takes the theme from its address, and tells the page around it how high it is,
 * `{ type: "apparatus:height", id, height }`, when that changes and when it is asked. In a frame of WordPress,
 * which gives it a secret, it speaks as WordPress expects: of its height, and of the link that a reader
 * follows, because such a frame may open no window. Without it the embed is whole all the same.
 *
 * @see WordPress, `wp-includes/js/wp-embed.js`.
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
