import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";

/** The one way from trees to files of XML, in UTF-8. */
export function writeXml(root: Element): string {
  // The serialiser leaves both as they are: what XML cannot hold, and what ends a section of character data.
  const xml = toXml(root).replace(notInXml, " ").replaceAll("]]>", "]]&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
