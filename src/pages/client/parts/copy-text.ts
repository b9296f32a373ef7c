import { scriptWords } from "../../words/script-words.ts";

/** Copy a text, say in a status line whether it worked, and give the same. */
export async function copyText(
  text: string,
  status: Element,
  done: string,
  failed: string = scriptWords.notCopied,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
    return true;
  } catch {
    status.textContent = failed;
    return false;
  }
}

/** Give a text to the reader as a file. */
export function saveText(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
