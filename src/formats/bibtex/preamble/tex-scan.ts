/** Where the control sequence ends that starts at a backslash: after a name of letters, or one sign. */
export function commandEnd(tex: string, start: number): number {
  letters.lastIndex = start + 1;
  return letters.test(tex) ? letters.lastIndex : Math.min(start + 2, tex.length);
}

/** The place after the white space at a place. */
export function spaceEnd(tex: string, start: number): number {
  space.lastIndex = start;
  return space.test(tex) ? space.lastIndex : start;
}

/** The brace that closes the one at a place; -1 where none does before `to`. */
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
