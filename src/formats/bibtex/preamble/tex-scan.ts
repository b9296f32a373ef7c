/** The end of the control sequence that starts at a backslash: a name made of letters, or a single character. */
export function commandEnd(tex: string, start: number): number {
  letters.lastIndex = start + 1;
  return letters.test(tex) ? letters.lastIndex : Math.min(start + 2, tex.length);
}

/** The offset after any white space at an offset. */
export function spaceEnd(tex: string, start: number): number {
  space.lastIndex = start;
  return space.test(tex) ? space.lastIndex : start;
}

/** The offset of the brace that closes the one at `open`; -1 if there is none before `to`. */
export function closingBrace(tex: string, open: number, to = tex.length): number {
  let depth = 0;
  for (let at = open; at < Math.min(to, tex.length); at++) {
    const character = tex[at];
    if (character === "\\") at++;
    else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at;
  }
  return -1;
}

const letters = /[A-Za-z]+/y;
const space = /\s*/y;
