/**
 * The colours of drawings in light and dark. On paper, text has a contrast of at least 4.5, marks of 3 and scale
 * lines of 1.7.
 */
export interface Palette {
  ink: string;
  muted: string;
  paper: string;
  whole: string;
  part: string;
  track: string;
  scale: string;
  hatch: string;
  mark: string;
}

export const light: Palette = {
  ink: "#1c2127",
  muted: "#555f6b",
  paper: "#ffffff",
  whole: "#46515e",
  part: "#1d6a96",
  track: "#edf0f3",
  scale: "#bac2cb",
  hatch: "#8b95a1",
  mark: "#14557a",
};

export const dark: Palette = {
  ink: "#eceff3",
  muted: "#a9b3be",
  paper: "#15181c",
  whole: "#aeb8c3",
  part: "#5fb0dd",
  track: "#272c33",
  scale: "#4a525c",
  hatch: "#7d8793",
  mark: "#8fcbee",
};
