/** The additional script of pages in the preview: it receives changes and messages. */
import type { PanelData } from "../../host/preview/told-messages.ts";
import { previewEventsAddress } from "../../script-addresses.ts";
import { keepPlace, takePlace } from "./kept-place.ts";
import { underlinePlaces } from "./underline-places.ts";
import { showPanel } from "./message-panel.ts";

const tag =
  document.querySelector<HTMLMetaElement>('meta[name="apparatus-preview"]')?.content ?? "";
const query = new URLSearchParams({ path: location.pathname, tag });
const events = new EventSource(`${previewEventsAddress}?${query}`);
let run: string | undefined;

takePlace();
listen("run", (data) => {
  if (run !== undefined && run !== data) reload();
  run = data as string;
});
listen("reload", reload);
let panel: PanelData | undefined;
listen("messages", (data) => {
  panel = data as PanelData;
  show();
});
// Framework replaces the content of a written page; that may happen after the messages about it arrive.
const main = document.querySelector("main");
if (main) new MutationObserver(show).observe(main, { childList: true });

function show(): void {
  if (!panel) return;
  showPanel(panel);
  underlinePlaces(panel.messages);
}

function listen(name: string, act: (data: unknown) => void): void {
  events.addEventListener(name, (event) => act(JSON.parse((event as MessageEvent<string>).data)));
}

function reload(): void {
  events.close();
  keepPlace();
  location.reload();
}
