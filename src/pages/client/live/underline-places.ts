import type { ToldMessage } from "../../host/preview/told-messages.ts";

const severities = ["error", "warning", "info"] as const;
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  severities
    .map((one) => {
      const colour = { error: "#c00", warning: "#a60", info: "#06c" }[one];
      return `::highlight(apparatus-${one}) { text-decoration: underline wavy ${colour}; text-decoration-skip-ink: none; }`;
    })
    .join("\n"),
);

/** Underline the words that messages are about, without changing the page itself. */
export function underlinePlaces(messages: readonly ToldMessage[]): void {
  if (!("highlights" in CSS)) return;
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  for (const severity of severities) {
    const ranges = messages
      .filter((message) => message.severity === severity)
      .flatMap((message) => rangeOf(message) ?? []);
    CSS.highlights.set(`apparatus-${severity}`, new Highlight(...ranges));
  }
}

/** Where the words of a message are on this page; undefined if they are not shown. */
export function rangeOf({ target, words }: ToldMessage): Range | undefined {
  const range = document.createRange();
  const element = target === undefined ? null : document.getElementById(target);
  if (element) {
    range.selectNodeContents(element);
    return range;
  }
  const main = document.querySelector("main");
  if (words === undefined || !main) return undefined;
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = (texts.currentNode as Text).data.indexOf(words);
    if (at < 0) continue;
    range.setStart(texts.currentNode, at);
    range.setEnd(texts.currentNode, at + words.length);
    return range;
  }
  return undefined;
}
