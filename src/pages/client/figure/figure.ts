import { openForTarget } from "../parts/open-for-target.ts";
import { shareDialog } from "./figure-dialog.ts";
import { liveEmbed } from "./figure-embed.ts";

/** The script for the page of a figure or chart: everything readers can take from it, in a dialog with tabs. */
openForTarget();
const link = document.querySelector<HTMLAnchorElement>(".share-open");
const sections = Array.from(document.querySelectorAll<HTMLElement>(".share > section"));

// On paper, a table replaces a chart that may be longer than a sheet.
const table = document.querySelector<HTMLDetailsElement>(".compared-table:not([open])");
addEventListener("beforeprint", () => table?.setAttribute("open", ""));
addEventListener("afterprint", () => table?.removeAttribute("open"));

if (link && sections.length > 0) {
  const preview = liveEmbed(document.querySelector<HTMLElement>("#embed"));
  shareDialog(link, sections, preview);
}
