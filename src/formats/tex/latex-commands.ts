/** Commands that LaTeX itself has for text, beside `\\text…` and those of one sign. */
const ofLatex: ReadonlySet<string> = new Set(
  (
    "u v H t c d b r k aa AA ae AE oe OE o O l L ss SS i j dh DH dj DJ ng NG th TH S P dag ddag pounds copyright " +
    "emph em it itshape bf bfseries sc scshape sl slshape tt ttfamily rm rmfamily sf sffamily mdseries upshape " +
    "normalfont TeX LaTeX LaTeXe dots ldots mbox hbox fbox uppercase lowercase MakeUppercase MakeLowercase relax " +
    "protect quad qquad enspace enskip thinspace nobreakspace slash ensuremath guillemotleft guillemotright " +
    "guilsinglleft guilsinglright quotedblbase quotesinglbase underline allowbreak nobreak null"
  ).split(" "),
);

/** Whether LaTeX sets a value without a package; formulas are not looked at. */
export function isOfLatex(tex: string): boolean {
  const words = tex.replace(/(?<!\\)\$(?:\\\$|[^$])*\$/g, "").matchAll(/\\([A-Za-z]+|.)/gs);
  return [...words].every(([, name = ""]) => {
    return !/^[A-Za-z]/.test(name) || /^text[a-z]+$/.test(name) || ofLatex.has(name);
  });
}
