import { widths } from "./picture.ts";
import { dark, light, type Palette } from "./drawing-colors.ts";

const names = Object.keys(light) as (keyof Palette)[];

/**
 * The style rules for drawings in a page. A page may set `--drawing-ink` and the other colours; otherwise drawings
 * follow the system’s colour scheme, and `data-theme` on the root element. The layouts share an element with class
 * `drawing-box`, which shows the widest that fits.
 */
export const pageDrawingStyle = `
:where(:root) { ${variables(light)} }
@media (prefers-color-scheme: dark) { :where(:root) { ${variables(dark)} } }
:where(:root[data-theme="light"]) { ${variables(light)} }
:where(:root[data-theme="dark"]) { ${variables(dark)} }
@media (forced-colors: active) {
  :where(:root) { ${variables(forced())} }
}
${rules((name) => `var(--drawing-${name}, ${light[name]})`)}
.drawing { display: block; max-width: 100%; height: auto; overflow: visible; }
.drawing-is-middle, .drawing-is-wide { display: none; }
.drawing-box { container-type: inline-size; }
@container (min-width: ${widths.middle}px) {
  .drawing-is-narrow { display: none; }
  .drawing-is-middle { display: block; }
}
@container (min-width: ${widths.wide}px) {
  .drawing-is-middle { display: none; }
  .drawing-is-wide { display: block; }
}
`.trim();

/** The style rules for a drawing in its own file: plain colours, which every program reads. */
export const standaloneDrawingStyle = `
${rules((name) => light[name])}
@media (prefers-color-scheme: dark) {
${rules((name) => dark[name])}
}
`.trim();

function variables(palette: Palette): string {
  return names.map((name) => `--drawing-${name}: ${palette[name]};`).join(" ");
}

function forced(): Palette {
  const text = { ink: "CanvasText", muted: "CanvasText", mark: "CanvasText" };
  const bars = { whole: "CanvasText", part: "Highlight", hatch: "GrayText", scale: "GrayText" };
  return { ...text, ...bars, paper: "Canvas", track: "Canvas" };
}

function rules(color: (name: keyof Palette) => string): string {
  // Unquoted names come first: resvg reads no quoted name after a comma and a space.
  const sans = `"Source Sans 3", "Source Sans 3 Variable", system-ui, sans-serif`;
  const serif = `"Source Serif 4", "Source Serif 4 Variable", Georgia, serif`;
  return `
.drawing-paper { fill: ${color("paper")}; }
.drawing text { direction: ltr; font-family: ${sans}; fill: ${color("ink")}; }
.drawing .drawing-title { font-family: ${serif}; font-weight: 600; }
.drawing .drawing-subtitle, .drawing .drawing-note { fill: ${color("muted")}; }
.drawing .drawing-label-remainder { font-style: italic; fill: ${color("muted")}; }
.drawing .drawing-quotation { font-family: ${serif}; }
.drawing .drawing-number { font-weight: 600; }
.drawing .drawing-strong { font-weight: 600; }
.drawing .drawing-marked { font-weight: 600; fill: ${color("mark")}; text-decoration: underline; }
.drawing .drawing-value text { font-weight: 600; }
.drawing-track { fill: ${color("track")}; }
.drawing-whole { fill: ${color("whole")}; }
.drawing-part { fill: ${color("part")}; }
.drawing-remainder { stroke: ${color("hatch")}; stroke-width: 1.5; }
.drawing-hatch-ground { fill: ${color("paper")}; }
.drawing-hatch-line { stroke: ${color("hatch")}; stroke-opacity: 0.45; }
.drawing-scale { stroke: ${color("scale")}; stroke-width: 1.5; }
.drawing-reach { stroke: ${color("whole")}; stroke-width: 2; }
.drawing-dot { fill: ${color("whole")}; stroke: ${color("whole")}; }
.drawing-dot-hollow { fill: ${color("paper")}; stroke: ${color("whole")}; }
.drawing-dot-own { fill: ${color("part")}; stroke: ${color("part")}; }
.drawing-over text { paint-order: stroke; stroke: ${color("paper")}; stroke-width: 4; stroke-linejoin: round; }
.drawing .drawing-ticks text { fill: ${color("muted")}; }
.drawing-rule { stroke: ${color("hatch")}; }`.trim();
}
