import { createHash } from "node:crypto";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { FigureSource } from "../figure-source.ts";
import type { FigureWords } from "../figure-words.ts";
import { writeHtml } from "../../write-html.ts";
import { embedScript } from "./embed-script.ts";
import { embedStyle } from "./embed-style.ts";

export interface EmbedDocument {
  /** Identifies a frame: `khojaly-2025/killed`. */
  id: string;
  title: string;
  description: string;
  /** What its own script does before it reports its height. */
  script?: string;
  main: ElementContent[];
  foot: Element;
}

/** An embed: one file that requests nothing, keeps its foot in view, and is complete without scripts. */
export function embedDocument(content: EmbedDocument, words: FigureWords): string {
  const { id, title, description, main, foot, script: own } = content;
  const script = own === undefined ? embedScript : `${own}\n${embedScript}`;
  return writeHtml([
    { type: "doctype" },
    h(
      "html",
      {
        lang: words.lang,
        dir: words.dir === "rtl" ? "rtl" : null,
        dataId: id,
        dataTheme: "light",
      },
      [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { httpEquiv: "Content-Security-Policy", content: policy(script) }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("meta", { name: "description", content: description }),
          h("meta", { name: "robots", content: "noindex" }),
          h("title", title),
          h("style", embedStyle),
          h("script", script),
        ]),
        h("body", [h("main", main), foot]),
      ],
    ),
  ]);
}

/** Whose words they are, said once. In a small frame, an author is named without the title. */
export function embedFoot(
  lead: string,
  { author, title, date }: FigureSource,
  page: string,
  words: FigureWords,
): Element {
  const cite = h("cite", words.quoted(title));
  const who =
    author === undefined
      ? [cite]
      : [author, h("span", { className: ["where-wide"] }, [words.comma, cite])];
  const when = date === undefined ? "" : words.comma + words.date(date);
  const link = h("a", { href: page, target: "_blank", rel: ["noopener"] }, words.seeWords);
  return h("footer", [h("p", [lead, ...who, when, " · ", link])]);
}

/** Nothing is loaded; the only style and script are allowed by their hashes. */
function policy(script: string): string {
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash(embedStyle)}'`,
    `script-src 'sha256-${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
