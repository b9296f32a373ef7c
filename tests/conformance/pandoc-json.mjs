// Citations and lists in Pandoc’s own JSON.

/** A label as Pandoc reads it in English. */
const labels = new Map([
  ["chapter", "chap."],
  ["figure", "fig."],
  ["line", "l."],
  ["page", "p."],
  ["section", "sec."],
  ["verse", "v."],
  ["volume", "vol."],
]);

/** A document with a paragraph for each citation; uncited works are listed too. */
export function toPandoc(clusters, works) {
  const meta = {
    nocite: {
      t: "MetaInlines",
      c: [
        cite(
          works.map(({ id }) => ({ id })),
          0,
        ),
      ],
    },
    "suppress-bibliography": { t: "MetaBool", c: false },
  };
  const blocks = clusters.map((items, index) => ({ t: "Para", c: [cite(items, index + 1)] }));
  return { "pandoc-api-version": [1, 22, 2, 1], meta, blocks };
}

function cite(items, number) {
  const citations = items.map(
    ({
      id,
      locator,
      label = "page",
      prefix = "",
      suffix = "",
      "suppress-author": isSuppressed,
    }) => ({
      citationId: id,
      citationPrefix: inlines(prefix.trim()),
      citationSuffix: inlines(
        `${locator === undefined ? "" : `{${labels.get(label)} ${locator}}`}${suffix}`,
      ),
      citationMode: { t: isSuppressed ? "SuppressAuthor" : "NormalCitation" },
      citationNoteNum: number,
      citationHash: 0,
    }),
  );
  return { t: "Cite", c: [citations, []] };
}

/** Words with what Markdown would interpret in them: quotation marks, and italics written in HTML. */
function inlines(text) {
  return text.split(/(<i>.*?<\/i>|"[^"]*"| )/).flatMap((piece) => {
    if (piece === "") return [];
    if (piece === " ") return [{ t: "Space" }];
    if (piece.startsWith("<i>")) return [{ t: "Emph", c: inlines(piece.slice(3, -4)) }];
    if (piece.startsWith('"'))
      return [{ t: "Quoted", c: [{ t: "DoubleQuote" }, inlines(piece.slice(1, -1))] }];
    return [{ t: "Str", c: piece }];
  });
}

/** The text of each citation, and of each entry of the list by id. */
export function textOfPandoc({ blocks }, count) {
  const list = blocks.find(({ t, c }) => t === "Div" && c[0][0] === "refs");
  return {
    citations: blocks.slice(0, count).map(textOf),
    entries: (list?.c[1] ?? []).map((entry) => ({
      id: entry.c[0][0].replace(/^ref-/, ""),
      text: textOf(entry),
    })),
  };
}

function textOf(node) {
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (node === null || typeof node !== "object") return "";
  const { t, c } = node;
  switch (t) {
    case "Str":
      return c;
    case "Space":
    case "SoftBreak":
    case "LineBreak":
      return " ";
    case "Quoted":
      return c[0].t === "SingleQuote" ? `‘${textOf(c[1])}’` : `“${textOf(c[1])}”`;
    case "Cite":
    case "Span":
    case "Link":
    case "Div":
      return textOf(c[1]);
    case "Code":
    case "RawInline":
      return c[1];
    case "Para":
    case "Plain":
      return `${textOf(c)} `;
    default:
      return textOf(c ?? []);
  }
}
