import type { ElementContent, Nodes, Parents, RootContent, Text } from "hast";
import { toHtml, type Options } from "hast-util-to-html";
import { hiddenCharacters, withHiddenShown } from "./hidden-characters.ts";

/**
 * The only way from trees to HTML: every text and attribute is escaped here, and hidden characters are made
 * visible. Each is alone in a `bdi`, so that a direction override affects nothing around it; the words stay as they
 * are, and the style sheet prints the code point. Where elements are not allowed, and in SVG, the code point
 * replaces the character. The tree is not changed.
 */
export function writeHtml(tree: Nodes | readonly RootContent[], options: Options = {}): string {
  const given: Nodes = "type" in tree ? tree : { type: "root", children: [...tree] };
  return toHtml(shown(given, options.space === "svg"), options);
}

/** Elements whose text is not part of the page, or that may not contain other elements. */
const plain: ReadonlySet<string> = new Set(["title", "textarea", "option"]);
const code: ReadonlySet<string> = new Set(["script", "style"]);

function shown<Node extends Nodes>(node: Node, isPlain: boolean): Node {
  if (!("children" in node)) return node;
  const parent: Parents = node;
  if (parent.type !== "element") return withChildren(node, parent, isPlain);
  if (code.has(parent.tagName)) return node;
  const inner = isPlain || plain.has(parent.tagName) || parent.tagName === "svg";
  const read = withChildren(parent, parent, inner);
  const entries = Object.entries(parent.properties);
  if (!entries.some(([, value]) => isHiding(value))) return read as Node;
  const properties = Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      // An address keeps its bytes: hidden characters in it are percent-encoded.
      isHiding(value) && !bytes.test(name) ? withHiddenShown(value) : value,
    ]),
  );
  return { ...read, properties } as Node;
}

/** Attributes for scripts and addresses, except those whose words the style sheets display. */
const bytes = /^(?:href|src|cite|value|data(?!(?:Cite|Drawn|Heard|Label|Mark)$)[A-Z])/;

function isHiding(value: unknown): value is string {
  return typeof value === "string" && hiddenCharacters(value).length > 0;
}

/** Returns the node itself if nothing in it is hidden. */
function withChildren<Node extends Nodes>(node: Node, parent: Parents, isPlain: boolean): Node {
  let isSame = true;
  const children: Nodes[] = [];
  for (const child of parent.children) {
    if (isMarkOfLine(child, parent)) children.push(child);
    else if (child.type !== "text") {
      const read = shown(child, isPlain);
      isSame &&= read === child;
      children.push(read);
    } else {
      const parts = partsOf(child, isPlain);
      isSame &&= parts.length === 1 && parts[0] === child;
      for (const part of parts) children.push(part);
    }
  }
  return isSame ? node : { ...node, children };
}

/** Whether a text opens or closes the isolate that a drawing puts around a whole line. */
function isMarkOfLine(child: Nodes, { children }: Parents): boolean {
  const [first, last] = [children[0], children.at(-1)];
  const isIsolated =
    first?.type === "text" &&
    (first.value === "\u2067" || first.value === "\u2066") &&
    last?.type === "text" &&
    last.value === "\u2069";
  return isIsolated && (child === first || child === last);
}

function partsOf(text: Text, isPlain: boolean): (Text | ElementContent)[] {
  const found = hiddenCharacters(text.value);
  if (found.length === 0) return [text];
  if (isPlain) return [{ type: "text", value: withHiddenShown(text.value) }];
  const parts: (Text | ElementContent)[] = [];
  let at = 0;
  for (const { start, end, code, name } of found) {
    if (start > at) parts.push({ type: "text", value: text.value.slice(at, start) });
    parts.push({
      type: "element",
      tagName: "bdi",
      properties: { className: ["hidden-character"], title: `${code}: ${name}`, dataCode: code },
      children: [{ type: "text", value: text.value.slice(start, end) }],
    });
    at = end;
  }
  if (at < text.value.length) parts.push({ type: "text", value: text.value.slice(at) });
  return parts;
}
