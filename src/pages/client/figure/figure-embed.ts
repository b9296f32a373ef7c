import { scriptWords as words } from "../../words/script-words.ts";
import { copyButton } from "../parts/copy-button.ts";
import { siteRoot } from "../parts/site-root.ts";

/**
 * The embed code with a live preview, whose width and theme can be chosen. Addresses without a host get that of the
 * current page.
 *
 * @returns
 *   Loads the preview, once.
 */
export function liveEmbed(section: HTMLElement | null): () => void {
  const code = section?.querySelector<HTMLElement>(".embed-code code");
  const alone = section?.querySelector<HTMLAnchorElement>(".embed-alone");
  const template = code && frameOf(code.textContent ?? "");
  if (!section || !code || !alone || !template) return () => {};

  putHosts(section, template.element, template.script);
  const address = template.element.getAttribute("src") ?? "";
  const writeCode = (): void => {
    code.textContent = [template.element, template.script].map((one) => one?.outerHTML).join("\n");
  };
  writeCode();
  const preview = template.element.cloneNode() as HTMLIFrameElement;
  const box = document.createElement("div");
  box.className = "embed-preview";
  // It scrolls if the embed is taller.
  box.tabIndex = 0;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", words.preview);
  const width = choice(words.width, [
    ["100%", words.widths.whole],
    ["600", words.widths.pixels(600)],
    ["300", words.widths.pixels(300)],
  ]);
  const theme = choice(words.colours, [
    ["", words.themes.light],
    ["dark", words.themes.dark],
    ["auto", words.themes.reader],
  ]);
  const controls = document.createElement("p");
  controls.className = "embed-controls";
  controls.append(width.label, theme.label);
  section.querySelector("h2")?.after(controls, box);

  const update = (): void => {
    const query = theme.select.value === "" ? "" : `?theme=${theme.select.value}`;
    for (const frame of [template.element, preview]) frame.width = width.select.value;
    template.element.setAttribute("src", address + query);
    writeCode();
    if (box.contains(preview)) preview.src = alone.href + query;
  };
  controls.addEventListener("change", update);
  addEventListener("message", ({ data, source }: MessageEvent<Partial<HeightMessage> | null>) => {
    if (source !== preview.contentWindow || data?.type !== "apparatus:height") return;
    preview.height = template.element.height = String(Math.ceil(Number(data.height)));
    writeCode();
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

/** An address without a host is useless elsewhere, so it gets the page’s. */
function putHosts(section: HTMLElement, ...parts: (Element | null)[]): void {
  const root = siteRoot();
  const full = (address: string): string =>
    root && address.startsWith("/") ? new URL(address.slice(1), root).href : address;
  for (const part of parts) part?.setAttribute("src", full(part.getAttribute("src") ?? ""));
  for (const address of section.querySelectorAll<HTMLElement>(".embed-address")) {
    address.textContent = full(address.textContent ?? "");
    address.after(
      " ",
      copyButton(words.address, () => address.textContent ?? ""),
    );
  }
  section.querySelector(".embed-without-address")?.remove();
}

/** Parsed as text, so that nothing in it is loaded. */
function frameOf(
  html: string,
): { element: HTMLIFrameElement; script: HTMLScriptElement | null } | undefined {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const element = parsed.querySelector("iframe");
  return element ? { element, script: parsed.querySelector("script") } : undefined;
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
