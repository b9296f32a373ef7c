import { argumentMarks, printedArguments } from "./argument-commands.ts";

/**
 * Mend commands that a program wrote as text: `{\\textbackslash}emph\\{word\\}` for `\\emph{word}`. Only those
 * that print their argument; other text is about TeX.
 */
export function mendTwiceEscaped(source: string): string {
  if (!source.includes("\\textbackslash")) return source;
  return source.replace(twiceEscaped, (whole, name: string, plain?: string, escaped?: string) => {
    const isKnown = argumentMarks.has(name) || printedArguments.has(name);
    return isKnown ? `\\${name}{${plain ?? escaped ?? ""}}` : whole;
  });
}

const twiceEscaped =
  /(?:\{\\textbackslash ?(?:\{\})?\}|\\textbackslash(?:\{\}| ))([A-Za-z]{2,20})(?:\{([^{}\\]*)\}|\\\{([^{}\\]*)\\\})/g;
