import { pageDrawingStyle } from "../draw/drawing-style.ts";

/** The style of an embed. Its foot, with attribution and link, stays in view while the rest scrolls. */
export const embedStyle = `
${pageDrawingStyle}
:root { color-scheme: light dark; }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--drawing-paper); color: var(--drawing-ink);
  font: 0.9375rem/1.4 "Source Sans 3", "Source Sans 3 Variable", system-ui, sans-serif;
}
main { max-width: 54rem; margin: 0 auto; padding: 0.75rem clamp(0.5rem, 3vw, 1rem); }
.drawing { margin: 0 auto; }
figure { margin: 0; }
.words { scroll-margin-top: 1rem; margin-bottom: 1rem; }
.words p { margin: 0.5rem 0 0; font-size: 0.875rem; color: var(--drawing-muted); }
blockquote {
  margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--drawing-track);
  font: 1.125rem/1.5 "Source Serif 4", "Source Serif 4 Variable", Georgia, serif; white-space: pre-line;
}
main:has(:target) .words:not(:target) { display: none; }
details { margin-top: 0.75rem; }
summary { cursor: pointer; color: var(--drawing-muted); padding: 0.25rem 0; }
.drawing-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.drawing-scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding: 0.5rem 0; }
th, td {
  text-align: start; vertical-align: top; font-weight: 400;
  padding-block: 0.35rem; padding-inline-end: 0.75rem; border-bottom: 1px solid var(--drawing-track);
}
thead th { color: var(--drawing-muted); }
footer {
  position: sticky; bottom: 0; background: var(--drawing-paper);
  border-top: 1px solid var(--drawing-track);
}
footer p {
  max-width: 54rem; margin: 0 auto; padding: 0.5rem clamp(0.5rem, 3vw, 1rem); font-size: 0.8125rem;
  color: var(--drawing-muted); overflow-wrap: anywhere;
}
.hidden-character::before { content: "[" attr(data-code) "]"; font-size: 0.7em; unicode-bidi: isolate; }
@media (max-width: 30rem) {
  main { padding-block: 0.5rem; }
  footer p { padding-block: 0.375rem; font-size: 0.75rem; line-height: 1.3; }
  .where-wide { display: none; }
}
cite { font-style: normal; }
a { color: var(--drawing-mark); font-weight: 600; text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--drawing-mark); outline-offset: 2px; }
`.trim();
