import type { Links } from "../../served-address.ts";
import { figureAddresses } from "../figure-addresses.ts";
import { embedCode, embedHeight } from "./embed-code.ts";
import type { FigureSource } from "../figure-source.ts";
import { pictureTexts, widths, type Drawing } from "../draw/picture.ts";

export interface OembedSubject {
  /** The id of the chart or figure. */
  id: string;
  title: string;
  /** The size of the embed. */
  drawing: Drawing;
}

/**
 * The oEmbed response for a chart or a figure, of type `rich`. It needs the site’s absolute address; without one in
 * the settings there is no response.
 *
 * @see
 *   oembed.com, section 2.3.4.
 */
export function oembed(
  { id, title, drawing }: OembedSubject,
  source: FigureSource,
  site: { url: string; name: string; links?: Links },
): object {
  const width = widths.wide + 40;
  const height = embedHeight(drawing, "wide");
  const { embed: address, page: url } = figureAddresses(source.id, id, site.url, site.links);
  return {
    ...{ version: "1.0", type: "rich", title, url },
    // Not a key of the specification: what to show where there is no room for the frame.
    description: pictureTexts(drawing).description,
    ...(source.author !== undefined && { author_name: source.author }),
    ...{ provider_name: site.name, provider_url: site.url },
    html: embedCode({ address, title, width, height }),
    ...{ width, height },
  };
}
