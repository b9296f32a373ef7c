import type MarkdownIt from "markdown-it";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/**
 * Put each authored table in a box that scrolls by itself, also with the keyboard: a page must not be wider than
 * its screen. Cell alignment becomes classes, because pages contain no inline styles.
 */
export function scrollTables(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const side = /text-align:(left|center|right)/.exec(String(token.attrGet("style") ?? ""))?.[1];
    if (/^t[hd]_open$/.test(token.type) && side !== undefined) {
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
      token.attrJoin("class", `to-${side}`);
    }
    if (token.type === "table_open") return [htmlOf(token, tableStart), token];
    if (token.type === "table_close") return [token, htmlOf(token, "</div>\n")];
    return [token];
  });
}

const tableStart = '<div class="block-table" tabindex="0">\n';

function htmlOf(near: Token, content: string): Token {
  const token = Object.assign(Object.create(Object.getPrototypeOf(near) as object) as Token, near);
  return Object.assign(token, { type: "html_block", tag: "", attrs: null, nesting: 0, content });
}
