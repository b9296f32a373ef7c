import { h, type Result } from "hastscript";
import type { Settings } from "../../notebook/settings.ts";
import { html } from "../components/parts/html.ts";
import type { PageContent } from "../components/parts/page.ts";
import { absolute, siteCardAddress } from "../addresses.ts";
import { markedExternal } from "./external-links.ts";

/** Elements of a page’s head that come from its content; Framework writes the title of authored pages. */
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
    picture(settings, content),
    markedExternal(content?.head),
    // Framework leaves `external` links alone; finishing inserts the address.
    (content?.scripts ?? []).map((name) =>
      h("script", { type: "module", rel: "external", src: `apparatus:${name}` }),
    ),
  ]);
}

/** The preview picture of the page or of the whole notebook: other sites need an absolute address. */
function picture(settings: Settings, content: PageContent | undefined): Result | null {
  const { title, description, url, links } = settings;
  if (url === undefined) return null;
  const { image } = content ?? {};
  const shown = content && image !== undefined ? content : { title, description };
  return h(null, [
    h("meta", { property: "og:image", content: absolute(image ?? siteCardAddress, url, links) }),
    h("meta", {
      property: "og:image:alt",
      content: [shown.title, shown.description].filter(Boolean).join(". "),
    }),
    h("meta", { name: "twitter:card", content: "summary_large_image" }),
  ]);
}
