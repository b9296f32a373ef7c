import { shareDialog } from "./figure-dialog.ts";
import { liveEmbed } from "./figure-embed.ts";

/** The page of a figure or chart with a script: what one can take from it, in a dialog with tabs. */
const link = document.querySelector<HTMLAnchorElement>(".share-open");
const sections = Array.from(document.querySelectorAll<HTMLElement>(".share > section"));

if (link && sections.length > 0) {
  const preview = liveEmbed(document.querySelector<HTMLElement>("#embed"));
  shareDialog(link, sections, preview);
}
