import { h } from "hastscript";
import type { Settings } from "../../notebook/settings.ts";
import { html } from "../components/parts/html.ts";
import type { PageContent } from "../components/parts/page.ts";
import { absolute } from "../addresses.ts";
import { markedExternal } from "./external-links.ts";

/** The elements of a page's head that its content gives; Framework writes the title of authored pages. */
export function pageHead(
  settings: Settings,
  content: PageContent | undefined,
  title: string | null,
): string {
  const description = content?.description ?? settings.description;
  const name = content?.title ?? title;
  return html([
    title === null && content ? h("title", content.title) : null,
    description ? h("meta", { name: "description", content: description }) : null,
    name ? h("meta", { property: "og:title", content: name }) : null,
    description ? h("meta", { property: "og:description", content: description }) : null,
    h("meta", { property: "og:site_name", content: settings.title }),
    // A picture elsewhere needs an absolute address.
    content?.image !== undefined && settings.url !== undefined
      ? h("meta", {
          property: "og:image",
          content: absolute(content.image, settings.url, settings.links),
        })
      : null,
    content?.image !== undefined && settings.url !== undefined
      ? h("meta", { property: "og:image:alt", content: `${content.title}. ${content.description}` })
      : null,
    markedExternal(content?.head),
    // Framework leaves what is `external` alone; finishing puts the address in.
    (content?.scripts ?? []).map((name) =>
      h("script", { type: "module", rel: "external", src: `apparatus:${name}` }),
    ),
  ]);
}
