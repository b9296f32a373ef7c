import { createHash } from "node:crypto";
import type { Element } from "xast";
import { x } from "xastscript";
import { withHiddenShown } from "../../hidden-characters.ts";
import { servedAddress } from "../../served-address.ts";
import type { Settings } from "../../notebook/settings.ts";
import { writeXml } from "../../write-xml.ts";

/** The content of a feed; addresses start at the site’s root. */
export interface Feed {
  title: string;
  /** The basis of its id: the same wherever the site is hosted. */
  id: string;
  /** The date of its latest entry, `YYYY-MM-DD`. */
  day: string;
  address: string;
  /** The page the feed belongs to. */
  page: string;
  entries: readonly Element[];
}

/** Write an Atom feed; its addresses are relative to itself. */
export function atomFeed(settings: Settings, feed: Feed): string {
  const element = x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": settings.lang }, [
    x("title", withHiddenShown(feed.title)),
    x("id", urn(feed.id)),
    x("updated", `${feed.day}T00:00:00Z`),
    x("author", [x("name", withHiddenShown(settings.title))]),
    x("link", { rel: "self", type: "application/atom+xml", href: feed.address.slice(1) }),
    x("link", {
      rel: "alternate",
      type: "text/html",
      href: servedAddress(feed.page, settings.links).slice(1),
    }),
    ...feed.entries,
  ]);
  return writeXml(element);
}

/** A UUID derived from a name, as version 8 of RFC 9562 permits. */
export function urn(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
