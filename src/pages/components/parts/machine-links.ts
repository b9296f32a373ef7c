import { h, type Result } from "hastscript";
import { formats } from "../../../library/export-formats.ts";
import type { PageContext } from "./page.ts";

/**
 * A page’s works in each format, for reference managers and crawlers: as alternates of the page, and as its
 * description (signposting).
 */
export function alternates(address: string, { link }: PageContext): Result {
  const links = formats.map(({ extension, label, mediaType }) =>
    h("link", {
      rel: ["alternate", "describedby"],
      type: mediaType,
      href: link(`${address}.${extension}`),
      title: label,
    }),
  );
  return h(null, links);
}
