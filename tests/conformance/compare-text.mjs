// The output of both processors in one form: stretches of text, each with the formats in force.

const ofElement = new Map([
  ["i", { style: "i" }],
  ["b", { weight: "b" }],
  ["sup", { align: "sup" }],
  ["sub", { align: "sub" }],
]);
const ofCss = new Map([
  ["font-style:normal", { style: "" }],
  ["font-style:italic", { style: "i" }],
  ["font-style:oblique", { style: "i" }],
  ["font-weight:normal", { weight: "" }],
  ["font-weight:bold", { weight: "b" }],
  ["font-weight:light", { weight: "l" }],
  ["font-variant:small-caps", { variant: "sc" }],
  ["font-variant:normal", { variant: "" }],
  ["text-decoration:underline", { line: "u" }],
  ["text-decoration:none", { line: "" }],
  ["baseline", { align: "" }],
]);
const ofMark = new Map([
  ["italic", { style: "i" }],
  ["upright", { style: "" }],
  ["bold", { weight: "b" }],
  ["regular", { weight: "" }],
  ["light", { weight: "l" }],
  ["small-caps", { variant: "sc" }],
  ["no-small-caps", { variant: "" }],
  ["underline", { line: "u" }],
  ["no-underline", { line: "" }],
  ["superscript", { align: "sup" }],
  ["subscript", { align: "sub" }],
  ["baseline", { align: "" }],
]);

/** From the HTML of citeproc-js. */
export function ofHtml(html) {
  const out = writer();
  const stack = [{}];
  for (const [, tag, text] of html.matchAll(/(<\/?[a-z][^<>]*>)|([^<]+|<)/g)) {
    if (text !== undefined) {
      out.add(decode(text), stack.at(-1));
    } else if (tag.startsWith("</")) {
      if (stack.length > 1) stack.pop();
      if (tag === "</div>") out.add("\n", {});
    } else {
      const name = /^<([a-z]+)/.exec(tag)[1];
      const css = /style="([^"]*?);?"/.exec(tag)?.[1];
      stack.push({ ...stack.at(-1), ...ofElement.get(name), ...ofCss.get(css) });
      if (name === "div") out.add("\n", {});
    }
  }
  return out.end();
}

const blocks = new Set(["block", "left-margin", "right-inline", "indent"]);

/** From our content. */
export function ofContent(content) {
  const out = writer();
  add(content, {});
  return out.end();

  function add(pieces, style) {
    for (const piece of pieces) {
      if (typeof piece === "string") out.add(piece, style);
      else {
        if (blocks.has(piece.name)) out.add("\n", {});
        add(piece.children, { ...style, ...ofMark.get(piece.name) });
        if (blocks.has(piece.name)) out.add("\n", {});
      }
    }
  }
}

/** Superscript characters are printed as ordinary letters, raised. */
const raised = /[ªº⁰-⁹¹²³ᵃ-ᶻʰʲʳʷʸˡˢⁿᵉ]/;

function writer() {
  let text = "";
  let marked = "";
  let before = "";
  return {
    add(piece, style) {
      for (const char of piece) {
        const isRaised = raised.test(char);
        const shown = isRaised ? char.normalize("NFKC") : char;
        const { style: slope = "", weight = "", variant = "", line = "", align = "" } = style;
        const key = [slope, weight, variant, line, isRaised ? "sup" : align]
          .filter(Boolean)
          .join(" ");
        // The format of a space is invisible.
        if (!/\s/.test(char) && key !== before) {
          marked += `{${key}}`;
          before = key;
        }
        text += shown;
        marked += shown;
      }
    },
    end: () => ({ text: tidy(text), marked: tidy(marked) }),
  };
}

/** HTML has different spaces where blocks begin and end, and where two spaces are adjacent. */
function tidy(text) {
  return text
    .replace(/[ \n]*\n[ \n]*/g, "\n")
    .replace(/ \u00a0|\u00a0 /g, "  ")
    .trim();
}

function decode(text) {
  return text
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => entities[name]);
}

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };
