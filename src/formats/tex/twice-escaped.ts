import { argumentMarks, printsArgument } from "./argument-commands.ts";

/**
 * Repair commands that a program escaped as text: `{\\textbackslash}emph\\{word\\}` for `\\emph{word}`. Only
 * commands that print their argument are repaired; other text is about TeX. `\\''{o}` was `\\"{o}` before a program
 * wrote quotation marks as two apostrophes.
 */
export function mendTwiceEscaped(source: string): string {
  const mended = source.replace(brokenDiaeresis, '\\"');
  if (!mended.includes("\\textbackslash")) return mended;
  return mended.replace(twiceEscaped, (whole, name: string, plain?: string, escaped?: string) => {
    const isKnown = argumentMarks.has(name) || printsArgument(name);
    return isKnown ? `\\${name}{${plain ?? escaped ?? ""}}` : whole;
  });
}

const brokenDiaeresis = /\\''(?=\{?\\?[A-Za-z])/g;

const twiceEscaped =
  /(?:\{\\textbackslash ?(?:\{\})?\}|\\textbackslash(?:\{\}| ))([A-Za-z]{2,20})(?:\{([^{}\\]*)\}|\\\{([^{}\\]*)\\\})/g;
