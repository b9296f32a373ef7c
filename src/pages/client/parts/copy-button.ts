import { scriptWords as words } from "../../words/script-words.ts";
import { copyText } from "./copy-text.ts";

/** How long a button says that it has worked, in milliseconds. */
const shownFor = 2000;

/**
 * A button that copies a text.
 *
 * @param what
 *   The name of the text.
 * @param content
 *   An element is copied with its italics.
 * @param status
 *   The line that says whether it worked; without it, the button names the text and reports the result itself.
 */
export function copyButton(
  what: string,
  content: () => string | Element,
  status?: Element,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  const label = status ? words.copy : words.copyOf(what);
  button.textContent = label;
  if (status) button.setAttribute("aria-label", words.copyOf(what));
  else button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => {
    const [done, failed] = status
      ? [words.copiedDone(what), words.notCopied]
      : [words.copiedOf(what), words.notCopiedOf(what)];
    void copyText(content(), status ?? button, done, failed).then((isCopied) => {
      if (!status || !isCopied) return;
      button.textContent = words.copied;
      setTimeout(() => (button.textContent = label), shownFor);
    });
  });
  return button;
}
