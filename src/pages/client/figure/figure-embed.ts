import { scriptWords as words } from "../../words/script-words.ts";
/**
 * The embed code with a live preview: its width and its theme can be chosen, and the code follows.
 *
 * @returns
 *   What loads the preview, once.
 */
export function liveEmbed(section: HTMLElement | null): () => void {
  const code = section?.querySelector<HTMLElement>(".embed-code code");
  const alone = section?.querySelector<HTMLAnchorElement>(".embed-alone");
  const template = code && frameOf(code.textContent ?? "");
  if (!section || !code || !alone || !template) return () => {};

  const address = template.getAttribute("src") ?? "";
  const preview = frameOf(code.textContent ?? "")!;
  const box = document.createElement("div");
  box.className = "embed-preview";
  // It scrolls where the embed is higher.
  box.tabIndex = 0;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", words.preview);
  const width = choice(words.width, [
    ["100%", words.widths.whole],
    ["600", words.widths.pixels(600)],
    ["300", words.widths.pixels(300)],
  ]);
  const theme = choice(words.colours, [
    ["", words.themes.reader],
    ["light", words.themes.light],
    ["dark", words.themes.dark],
  ]);
  const controls = document.createElement("p");
  controls.className = "embed-controls";
  controls.append(width.label, theme.label);
  section.querySelector("h2")?.after(controls, box);

  const update = (): void => {
    const query = theme.select.value === "" ? "" : `?theme=${theme.select.value}`;
    for (const frame of [template, preview]) frame.width = width.select.value;
    template.setAttribute("src", address + query);
    code.textContent = template.outerHTML;
    if (box.contains(preview)) preview.src = alone.href + query;
  };
  controls.addEventListener("change", update);
  addEventListener("message", ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
    if (source !== preview.contentWindow || data?.type !== "apparatus:height") return;
    preview.height = template.height = String(Math.ceil(Number(data.height)));
    code.textContent = template.outerHTML;
  });
  return () => {
    if (box.contains(preview)) return;
    preview.src = alone.href;
    box.append(preview);
  };
}

interface HeightMessage {
  type: string;
  height: number;
}

/** Parsed as text, so nothing of it is loaded. */
function frameOf(html: string): HTMLIFrameElement | null {
  return new DOMParser().parseFromString(html, "text/html").querySelector("iframe");
}

function choice(
  name: string,
  options: readonly (readonly [value: string, text: string])[],
): { label: HTMLLabelElement; select: HTMLSelectElement } {
  const label = document.createElement("label");
  const select = document.createElement("select");
  for (const [value, text] of options) select.add(new Option(text, value));
  label.append(`${name} `, select);
  return { label, select };
}
