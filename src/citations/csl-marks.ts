/**
 * The markup that the CSL processor writes for us. Its marks are noncharacters of Unicode, which no
 * text may interchange and which are taken out of what goes in: so text can never be read as a mark,
 * and nothing has to be escaped before it becomes HTML.
 */
const open = "\uFDD0";
const named = "\uFDD1";
const close = "\uFDD2";

/** Around an inline element of an affix: its start and its end. */
export const elementStart = "\uFDD3";
export const elementEnd = "\uFDD4";
/** A `<` of an affix, which the processor must not read as a tag of its own. */
export const lessThan = "\uFDD5";
/** Between the author in the text and the rest of a citation. */
export const afterAuthor = "\uFDD6";
/** Inside an item’s mark: where the layout’s own prefix ends, and where its suffix starts. */
export const itemStart = "\uFDD7";
export const itemEnd = "\uFDD8";
/** Before a value that starts with a digit and is to be printed as it is, as no number. */
export const verbatim = "\uFDD9";

/** A stretch of what the processor wrote; `name` says what it is: `italic`, `item`, `prefix`, `url`… */
export interface Mark {
  name: string;
  /** An item’s number, an entry’s id. */
  value: string;
  children: (Mark | string)[];
}

/** Take out the characters that are marks here. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, "");
}

/** Write a mark around text; nothing around nothing. */
export function mark(name: string, text: string, value = ""): string {
  return text ? `${open}${name} ${value}${named}${text}${close}` : "";
}

/** Read marked text; a mark that is not closed ends with the text. */
export function readMarks(text: string): (Mark | string)[] {
  const root: (Mark | string)[] = [];
  const stack: (Mark | string)[][] = [root];
  for (const [token] of text.matchAll(/\uFDD0[^\uFDD1]*\uFDD1|\uFDD2|[^\uFDD0\uFDD2]+/g)) {
    const siblings = stack.at(-1) ?? root;
    if (token.startsWith(open)) {
      const [name = "", value = ""] = token.slice(1, -1).split(" ");
      const node: Mark = { name, value, children: [] };
      siblings.push(node);
      stack.push(node.children);
    } else if (token === close) {
      if (stack.length > 1) stack.pop();
    } else {
      siblings.push(token);
    }
  }
  return root;
}
