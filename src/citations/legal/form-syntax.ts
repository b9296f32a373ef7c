import type { Format, Out } from "../../csl/rich-text.ts";

/**
 * A citation form, read from one line. `$court` is a field, `*…*` is italic, `"…"` gets the locale’s quotation
 * marks, and `{…}` is printed only if something in it is; text between two fields is printed only if both are.
 * `{a|b}` is the first alternative whose own fields are all known, else the last one with whatever is known.
 */
export type Form = readonly FormNode[];

export type FormNode = string | { field: string } | FormGroup;

export interface FormGroup {
  sides: readonly Form[];
  format?: Format;
}

/** What a form is printed with. */
export interface FormFields {
  /** A field’s content; undefined if the work has none. */
  contentOf(field: string): Out | undefined;
  /** Whether a field gets no italics and no quotation marks, because its words are not a title. */
  isBare?(field: string): boolean;
}

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["*", { fontStyle: "italic" }],
  ['"', { quotes: true }],
]);

/** Read a form. Forms are our own, so one with an unclosed bracket is a bug and throws. */
export function parseForm(source: string): Form {
  let at = 0;
  const form = sequence("");
  if (at < source.length) throw new Error(`Unexpected \`${source[at]}\` at ${at} of ${source}`);
  return form;

  function sequence(end: string): FormNode[] {
    const nodes: FormNode[] = [];
    while (at < source.length) {
      const char = source.charAt(at);
      if (char === end || (end === "}" && char === "|")) break;
      const field = /^\$([a-z-]+)/.exec(source.slice(at));
      const format = formats.get(char);
      if (field) {
        at += field[0].length;
        nodes.push({ field: field[1]! });
      } else if (format) {
        nodes.push({ sides: [enclosed(char)], format });
      } else if (char === "{") {
        const sides = [enclosed("}")];
        while (source.charAt(at - 1) === "|") {
          at -= 1;
          sides.push(enclosed("}"));
        }
        nodes.push({ sides });
      } else {
        const text = /^[^$*"{}|]+/.exec(source.slice(at))?.[0] ?? char;
        at += text.length;
        nodes.push(text);
      }
    }
    return nodes;
  }

  /** The text up to the character that ends it, which is skipped too. */
  function enclosed(end: string): FormNode[] {
    at += 1;
    const nodes = sequence(end);
    if (at >= source.length) throw new Error(`Unexpected end of ${source}, expected \`${end}\``);
    at += 1;
    return nodes;
  }
}

/** Print a form with a work’s fields; undefined if the work has none of them. */
export function printForm(form: Form, fields: FormFields): Out[] {
  const out: Out[] = [];
  // Text before the first field begins the form, whichever field comes first.
  const lead: Out[] = [];
  let joint: Out[] = [];
  let isBegun = false;
  let hasPrinted = false;
  for (const node of form) {
    const text = textOut(node);
    if (text !== undefined) {
      (isBegun ? joint : lead).push(text);
      continue;
    }
    isBegun = true;
    const content = printNode(node, fields);
    if (content.length > 0) {
      out.push(...(hasPrinted ? joint : lead), ...content);
      hasPrinted = true;
    }
    joint = [];
  }
  return hasPrinted ? [...out, ...joint] : [];
}

/** The form’s own text, including text in italics; empty for anything that depends on fields. */
function textOut(node: FormNode): Out | undefined {
  if (typeof node === "string") return node;
  if (isField(node) || !node.format) return undefined;
  const [side = []] = node.sides;
  const children = side.filter((part) => typeof part === "string");
  return children.length === side.length ? { children, format: node.format } : undefined;
}

function printNode(node: FormNode, fields: FormFields): Out[] {
  if (typeof node === "string") return [];
  if (isField(node)) {
    const content = fields.contentOf(node.field);
    return content === undefined || content === "" ? [] : [content];
  }
  const side = node.sides.find((form) => isKnown(form, fields)) ?? node.sides.at(-1) ?? [];
  const children = printForm(side, fields);
  if (children.length === 0) return [];
  const isBare = side.some((own) => isField(own) && fields.isBare?.(own.field));
  return node.format && !isBare ? [{ children, format: node.format }] : children;
}

function isField(node: FormNode): node is { field: string } {
  return typeof node !== "string" && "field" in node;
}

/** Whether all fields outside a form’s groups are known. */
function isKnown(form: Form, fields: FormFields): boolean {
  return form.every((node) => {
    if (textOut(node) !== undefined) return true;
    if (typeof node === "string" || isField(node)) return printNode(node, fields).length > 0;
    return node.format === undefined || isKnown(node.sides[0] ?? [], fields);
  });
}

/** The names of all fields in a form, at any depth. */
export function fieldsOfForm(form: Form): string[] {
  return form.flatMap((node) => {
    if (typeof node === "string") return [];
    return isField(node) ? [node.field] : node.sides.flatMap(fieldsOfForm);
  });
}
