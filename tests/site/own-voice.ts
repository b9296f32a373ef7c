/** A stretch of a page that the notebook says in its own voice, and where it is. */
export interface OwnWords {
  where: string;
  words: string;
}

/** Elements in which others speak: quotations, titles, and the text of documents. */
const others = [
  ...["q", "blockquote", "cite", "article[data-source]"],
  ...[".drawing-cite", ".drawing-quote", ".drawing-marked"],
].join(",");

/** What the notebook says inside a document's own article; and keys. */
const own = ".beside";
const silent = "script, style, code.key, dd > code, p > code, th > code";

/** Attributes that are shown or read to a reader. */
const spoken = [
  "alt",
  "aria-label",
  "aria-description",
  "data-drawn",
  "data-heard",
  "data-label",
  "data-mark",
  "label",
  "placeholder",
  "title",
];

/** The record of a work for programs: its titles have their own fields, and the rest is read below. */
const machine =
  '.Z3988, .unapi-id, meta[name$="title" i], meta[name^="DC.title"], meta[name="DC.alternative"]';
const titleNames = new Set(["alternateName", "headline", "identifier", "name"]);

/** Everything that a page says in the notebook's own voice, including its head and its attributes. */
export function ownWords(root: Document | Element): OwnWords[] {
  const found: OwnWords[] = [];
  for (const element of root.querySelectorAll("*")) {
    if (element.matches(machine)) continue;
    for (const name of spoken) {
      const words = element.getAttribute(name);
      if (words !== null)
        found.push({ where: `${pathTo(element)}[${name}]`, words: unquoted(words) });
    }
    const content = element.localName === "meta" ? element.getAttribute("content") : null;
    if (content !== null) found.push({ where: pathTo(element), words: unquoted(content) });
    if (element.matches(silent) || isOthers(element)) continue;
    for (const child of element.childNodes) {
      if (child.nodeType !== child.TEXT_NODE || child.textContent?.trim() === "") continue;
      const text = child.textContent ?? "";
      const words = element.matches("title, desc") ? unquoted(text) : withoutAddresses(text);
      found.push({
        where: pathTo(element),
        words: element.closest("pre") ? ofRecord(words) : words,
      });
    }
  }
  for (const data of root.querySelectorAll('script[type="application/ld+json"]')) {
    const strings: string[] = [];
    JSON.parse(data.textContent, (name, value: unknown) => {
      if (typeof value === "string" && !titleNames.has(name)) strings.push(value);
      return value;
    });
    found.push({ where: "JSON-LD", words: withoutAddresses(unquoted(strings.join(" ; "))) });
  }
  for (const context of root.querySelectorAll(".Z3988")) {
    const values = [...new URLSearchParams(context.getAttribute("title") ?? "")];
    const words = values.flatMap(([name, value]) => (/\.\w*title$/.test(name) ? [] : [value]));
    found.push({ where: "COinS", words: withoutAddresses(words.join(" ; ")) });
  }
  return found;
}

/** Words outside quotation marks. */
export function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, "“”");
}

function isOthers(element: Element): boolean {
  const voice = element.closest(`${others}, ${own}`);
  return voice !== null && !voice.matches(own);
}

/** An address is a name, like a key. */
export function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)[^\s}]*/g, "");
}

/** A BibTeX record without its key, its titles (one may be the sort key), and what it quotes. */
function ofRecord(bibtex: string): string {
  return bibtex
    .replace(/@\w+\{[^,]*,/g, "")
    .replace(/(?<!\w)"[^"]*"(?!\w)/g, "")
    .replace(/\b(?:\w*title\w*|key)\s*=\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, "");
}

function pathTo(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 4; at = at.parentElement) {
    names.unshift([at.localName, ...at.classList].join("."));
  }
  return names.join(" > ");
}
