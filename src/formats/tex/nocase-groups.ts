/** Commands, formulas, groups without letters, braces, and text. */
const tokens =
  /\\href\s*\{[^{}]*\}|\\(?:[A-Za-z]+\*?|[^])\s*|\$[^$]*\$|\{[^\p{L}{}\\$]*\}|[{}$]|[^\\{}$]+|\\/gu;
/** Commands whose argument is words of the title. */
const formatting = /^\\(?:text\w+|mkbib\w+|emph|strong|enquote)\*?\s*$/;
/** Commands and accents, whose argument is no group of its own. */
const takesArgument = /^\\(?:[A-Za-z]+\*?|[`'^"~=.])\s*(?:\{[^{}]*\})?$/;

/** What a group is part of a word with. */
const [wordBefore, wordAfter] = [
  /(?:[\p{L}\p{N}]|\\["'`^~=.]\{?\p{L}\}+)$/u,
  /^(?:[\p{L}\p{N}]|\{?\\["'`^~=.])/u,
];

interface Group {
  /** Whether groups in it count. */
  isOpen: boolean;
  /** The number of the piece that starts it, if its letters may be to be kept. */
  start?: number;
}

/**
 * Mark, as CSL does, the groups of a title whose letters stay as they are, in a style that writes
 * titles in capitals or in small letters: `{de} Gaulle`. As BibTeX has it, a group that starts with a
 * command is a letter with an accent, not such a group. Part of a word (`{K}hojaly`) is left alone:
 * the processor would take the rest of it for a word.
 */
export function markNocase(value: string): string {
  if (!value.includes("{")) return value;
  const groups: Group[] = [{ isOpen: true }];
  let command = "";
  const marked: string[] = [];
  for (const { 0: token, index } of value.matchAll(tokens)) {
    const outer = groups.at(-1);
    if (token === "{" && command !== "") {
      groups.push({ isOpen: Boolean(outer?.isOpen) && formatting.test(command) });
    } else if (token === "{") {
      const mayKeep = outer?.isOpen && value[index + 1] !== "\\";
      const isInWord = wordBefore.test(value.slice(Math.max(0, index - 8), index));
      groups.push({ isOpen: false, ...(mayKeep && !isInWord && { start: marked.length }) });
    }
    marked.push(token);
    if (token === "}" && groups.length > 1) {
      const start = groups.pop()?.start;
      if (start !== undefined && !wordAfter.test(value.slice(index + 1, index + 4))) {
        marked[start] = `<span class="nocase">${marked[start]}`;
        marked.push("</span>");
      }
    }
    command = takesArgument.test(token) ? token : "";
  }
  return marked.join("");
}
