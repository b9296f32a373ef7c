import { h, type Result } from "hastscript";
import { formats } from "../../../library/export-formats.ts";
import type { PageContext } from "./page.ts";

/**
 * The works of a page in each format, for reference managers and crawlers: as alternates of the page,
 * and as what describes it (signposting).
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
