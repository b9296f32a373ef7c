import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";

/** The only way from trees to XML files, in UTF-8. */
export function writeXml(root: Element): string {
  // The serialiser does not handle either: characters that XML cannot contain, and the end of a CDATA section.
  const xml = toXml(root).replace(notInXml, " ").replaceAll("]]>", "]]&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
