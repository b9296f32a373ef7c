import { scriptWords } from "../../words/script-words.ts";

/** Copy a text, for an element with its italics; report in a status line whether it worked, and return the same. */
export async function copyText(
  content: string | Element,
  status: Element,
  done: string,
  failed: string = scriptWords.notCopied,
): Promise<boolean> {
  try {
    await write(content);
    status.textContent = done;
    return true;
  } catch {
    status.textContent = failed;
    return false;
  }
}

async function write(content: string | Element): Promise<void> {
  const text = (typeof content === "string" ? content : content.textContent).trim();
  if (typeof content === "string" || !("ClipboardItem" in globalThis)) {
    return navigator.clipboard.writeText(text);
  }
  const blob = (type: string, data: string): [string, Blob] => [type, new Blob([data], { type })];
  const item = Object.fromEntries([blob("text/plain", text), blob("text/html", richText(content))]);
  await navigator.clipboard.write([new ClipboardItem(item)]);
}

/** The parts of a text other programs understand, without elements that only have a meaning on this site. */
function richText(content: Element): string {
  const copy = content.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll("*")) {
    if (!element.matches("i, em, b, strong, sup, sub, q, a"))
      element.replaceWith(...element.childNodes);
    else
      for (const { name } of [...element.attributes])
        if (name !== "href") element.removeAttribute(name);
  }
  for (const link of copy.querySelectorAll("a")) link.setAttribute("href", link.href);
  return copy.innerHTML.trim();
}

/** Offer a text as a file download. */
export function saveText(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
