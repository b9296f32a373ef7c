import type { Element } from "hast";
import { s } from "hastscript";
import { standaloneDrawingStyle } from "./drawing-style.ts";
import type { Drawing } from "./picture.ts";
import { writeHtml } from "../../write-html.ts";

/** The picture’s own margin if nothing surrounds it. */
const margin = 20;

/**
 * A drawing as its own file: the wide layout on paper, with its style inside, following the reader’s colour scheme.
 * Well-formed XML without scripts or external addresses.
 */
export function standaloneSvg({ wide }: Drawing): string {
  const width = Number(wide.properties["width"]) + 2 * margin;
  const height = Number(wide.properties["height"]) + 2 * margin;
  const [title, desc, ...content] = wide.children;
  const properties = {
    ...wide.properties,
    ...{ width, height, viewBox: `${-margin} ${-margin} ${width} ${height}` },
  };
  const paper = s("rect", { className: ["drawing-paper"], x: -margin, y: -margin, width, height });
  const style = s("style", standaloneDrawingStyle);
  const parts = [title, desc, style, paper, ...content].filter((part) => part !== undefined);
  return svgText({ ...wide, properties, children: parts });
}

/** An `svg` element as XML. Characters that XML cannot represent are left out. */
export function svgText(svg: Element): string {
  const text = writeHtml(svg, { space: "svg", closeSelfClosing: true });
  // The end mark of a CDATA section must not occur in text.
  return text.replace(notInXml, "").replaceAll("]]>", "]]&gt;");
}

const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
