/** Commands that print their argument unchanged. */
export const plainMath: ReadonlySet<string> = new Set(
  (
    "mathrm text textrm mbox hbox operatorname mathit mathsf mathtt mathnormal textnormal textup textit textsf " +
    "texttt textmd mathop mathbin mathrel mathord mathopen mathclose mathpunct ensuremath rm it sf tt mit " +
    "unit emph boxed mathup si"
  ).split(" "),
);

/** Commands that print their argument in bold. */
export const boldMath: ReadonlySet<string> = new Set([
  "mathbf",
  "textbf",
  "boldsymbol",
  "bm",
  "pmb",
  "bf",
  "mathbfit",
  "vb",
  "bold",
]);

/** Commands whose argument is words; their spaces are kept. */
export const wordsInMath: ReadonlySet<string> = new Set([
  "text",
  "textrm",
  "mbox",
  "hbox",
  "textnormal",
  "textit",
  "textsf",
  "texttt",
  "textbf",
  "textup",
]);
