import { expect, test } from "vitest";
import { dark, light, type Palette } from "../../src/figures/draw/drawing-colors.ts";

/** By WCAG 2. */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const least: [keyof Palette, number][] = [
  ["ink", 4.5],
  ["muted", 4.5],
  ["mark", 4.5],
  ["whole", 3],
  ["part", 3],
  ["hatch", 3],
  ["scale", 1.7],
];

test.each([
  ["light", light],
  ["dark", dark],
])("everything in a %s drawing can be seen on its paper", (_, palette) => {
  const low = least.filter(([name, ratio]) => contrast(palette[name], palette.paper) < ratio);
  expect(low).toEqual([]);
});
