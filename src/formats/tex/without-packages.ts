import { texOfMarkup } from "./markup-tex.ts";
import { parseTex, type TexNode } from "./parse-tex.ts";
import { readTex } from "./read-tex.ts";
import { wholeCommand } from "./tex-arguments.ts";

/** Text commands that LaTeX itself has, in addition to `\text…` and commands of a single sign. */
const ofLatex: ReadonlySet<string> = new Set(
  (
    "u v H t c d b r k aa AA ae AE oe OE o O l L ss SS i j dh DH dj DJ ng NG th TH S P dag ddag pounds copyright " +
    "emph em it itshape bf bfseries sc scshape sl slshape tt ttfamily rm rmfamily sf sffamily mdseries upshape " +
    "normalfont TeX LaTeX LaTeXe dots ldots mbox hbox fbox uppercase lowercase MakeUppercase MakeLowercase relax " +
    "protect quad qquad enspace enskip thinspace nobreakspace slash ensuremath guillemotleft guillemotright " +
    "guilsinglleft guilsinglright quotedblbase quotesinglbase underline allowbreak nobreak null"
  ).split(" "),
);

/**
 * Rewrite TeX so that LaTeX can set it without packages or the library’s own definitions: other commands are
 * replaced by the text they print, if it can be expressed as text. Everything else, including formulas, stays as
 * written.
 */
export function withoutPackages(tex: string): string {
  const parts: string[] = [];
  let from = 0;
  visit(parseTex(tex).nodes);
  return parts.join("") + tex.slice(from);

  function visit(nodes: readonly TexNode[]): void {
    for (const [at, node] of nodes.entries()) {
      const isFormula = isEnsured(nodes[at - 1]);
      if (node.type === "group" && node.start >= from && !isFormula) visit(node.children);
      if (node.type !== "command" || node.start < from || isOfLatex(node.name)) continue;
      const end = endOf(nodes, at, tex);
      const text = readTex(tex.slice(node.start, end), { isTitle: true });
      if (text.includes("\\") || text.includes("$")) continue;
      parts.push(tex.slice(from, node.start), texOfMarkup(text));
      from = end;
    }
  }
}

/** Whether a group after a node is a formula: LaTeX knows the signs there, and few of them as characters. */
function isEnsured(before: TexNode | undefined): boolean {
  return before?.type === "command" && before.name === "ensuremath";
}

function isOfLatex(name: string): boolean {
  return !/^[A-Za-z]/.test(name) || /^text[a-z]+$/.test(name) || ofLatex.has(name);
}

/** The end of a command with its arguments; without arguments, after the spaces that follow it. */
function endOf(nodes: readonly TexNode[], at: number, tex: string): number {
  const command = nodes[at] as TexNode & { type: "command" };
  const { text } = wholeCommand(nodes, at, tex);
  const end = command.start + text.trimEnd().length;
  return end > command.end ? end : end + (/^\s*/.exec(tex.slice(end))?.[0].length ?? 0);
}
