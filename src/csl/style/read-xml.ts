/** An element of a style or a locale, in the same shape from both readers. */
export interface StyleNode {
  name: string;
  attributes: Map<string, string>;
  children: StyleNode[];
  /** The text between the tags; it has no meaning in an element with children. */
  text: string;
  /** The offset at which it starts; -1 if positions are not known. */
  offset: number;
}

/** An error in the XML, and where it is. Reading continues after it. */
export interface XmlFault {
  reason: string;
  offset: number;
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Read XML without namespaces, as styles and locales are written: elements, attributes, text, CDATA and character
 * references. Comments, processing instructions and the document type are skipped; a prefix (`cs:`) is dropped.
 *
 * @returns
 *   The root, or `undefined` if no element starts; and what was not well-formed, in order. Never throws: an element
 *   that is not closed ends with the one around it.
 */
export function readXml(source: string): { root: StyleNode | undefined; faults: XmlFault[] } {
  const faults: XmlFault[] = [];
  const open = new OpenNodes();
  let root: StyleNode | undefined;
  let at = 0;

  while (at < source.length) {
    const start = source.indexOf("<", at);
    if (start === -1) break;
    const parent = open.nodes.at(-1);
    if (parent && start > at) parent.text += decodeReferences(source.slice(at, start));
    const next = source.charCodeAt(start + 1);
    if (next === 33 || next === 63) at = passOver(source, start, parent);
    else if (next === 47) at = close(source, start, open, faults);
    else {
      const element = readTag(source, start, faults);
      at = element.end;
      const { node } = element;
      if (!node) continue;
      if (parent) parent.children.push(node);
      else if (!root) root = node;
      else faults.push({ reason: "Unexpected second root element", offset: start });
      if (!element.isEmpty) open.push(node);
    }
  }
  for (const node of open.nodes) {
    faults.push({ reason: `Unexpected end, expected \`</${node.name}>\``, offset: node.offset });
  }
  return { root, faults };
}

/** Line and column of an offset, from 1. */
export function placeOf(source: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (;;) {
    const end = source.indexOf("\n", lineStart);
    if (end === -1 || end >= offset) return { line, column: offset - lineStart + 1 };
    line++;
    lineStart = end + 1;
  }
}

function passOver(source: string, start: number, parent: StyleNode | undefined): number {
  if (source.startsWith("<!--", start)) return after(source, "-->", start + 4);
  if (source.startsWith("<![CDATA[", start)) {
    const end = after(source, "]]>", start + 9);
    if (parent) parent.text += source.slice(start + 9, Math.max(start + 9, end - 3));
    return end;
  }
  if (source.startsWith("<?", start)) return after(source, "?>", start + 2);
  const end = after(source, ">", start);
  const subset = source.slice(start, end).indexOf("[");
  return subset === -1 ? end : after(source, ">", after(source, "]", start + subset));
}

function after(source: string, end: string, from: number): number {
  const found = source.indexOf(end, from);
  return found === -1 ? source.length : found + end.length;
}

function close(source: string, start: number, open: OpenNodes, faults: XmlFault[]): number {
  const end = after(source, ">", start);
  const name = localName(source.slice(start + 2, end - 1).trim());
  if (!open.has(name)) {
    faults.push({ reason: `Unexpected \`</${name}>\` without its start`, offset: start });
    return end;
  }
  for (let left = open.pop(); left !== name; left = open.pop()) {
    faults.push({ reason: `Unexpected \`</${name}>\`, expected \`</${left}>\``, offset: start });
  }
  return end;
}

/**
 * The open elements, and how many there are of each name, so that an end tag is not searched for through all of
 * them.
 */
class OpenNodes {
  readonly nodes: StyleNode[] = [];
  readonly #counts = new Map<string, number>();

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  push(node: StyleNode): void {
    this.nodes.push(node);
    this.#counts.set(node.name, (this.#counts.get(node.name) ?? 0) + 1);
  }

  pop(): string | undefined {
    const name = this.nodes.pop()?.name;
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 0) - 1);
    return name;
  }
}

function readTag(source: string, start: number, faults: XmlFault[]) {
  let at = start + 1;
  while (at < source.length && !isSpace(source.charCodeAt(at)) && !isEnd(source, at)) at++;
  const name = localName(source.slice(start + 1, at));
  if (name === "") {
    faults.push({ reason: "Unexpected `<`, expected a name behind it", offset: start });
    return { node: undefined, end: start + 1, isEmpty: true };
  }
  const attributes = new Map<string, string>();
  for (;;) {
    while (isSpace(source.charCodeAt(at))) at++;
    if (at >= source.length || isEnd(source, at)) break;
    const nameStart = at;
    while (at < source.length && !isSpace(source.charCodeAt(at)) && source[at] !== "=") {
      if (isEnd(source, at)) break;
      at++;
    }
    const attribute = source.slice(nameStart, at);
    while (isSpace(source.charCodeAt(at))) at++;
    if (source[at] !== "=") {
      faults.push({ reason: `Unexpected \`${attribute}\` without a value`, offset: nameStart });
      if (at === nameStart) at++;
      continue;
    }
    at++;
    while (isSpace(source.charCodeAt(at))) at++;
    const quote = source[at];
    const valueEnd = quote === '"' || quote === "'" ? source.indexOf(quote, at + 1) : -1;
    if (valueEnd === -1) {
      faults.push({ reason: `Unexpected value of \`${attribute}\` without quotes`, offset: at });
      while (at < source.length && !isSpace(source.charCodeAt(at)) && !isEnd(source, at)) at++;
      continue;
    }
    attributes.set(attribute, decodeReferences(source.slice(at + 1, valueEnd)));
    at = valueEnd + 1;
  }
  const isEmpty = source[at] === "/";
  const end = Math.min(source.length, at + (isEmpty ? 2 : 1));
  const node: StyleNode = { name, attributes, children: [], text: "", offset: start };
  return { node, end, isEmpty };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

function isEnd(source: string, at: number): boolean {
  return source[at] === ">" || (source[at] === "/" && source[at + 1] === ">");
}

/** Text with its character references resolved: `&#160;`, `&amp;`. */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities.get(name) ?? whole;
    const isHex = name[1] === "x" || name[1] === "X";
    const code = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
