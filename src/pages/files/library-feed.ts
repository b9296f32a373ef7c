import { createHash } from "node:crypto";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Work } from "../../works/work.ts";
import type { Notebook } from "../../notebook/notebook.ts";
import { statedTitle, stateWords } from "../components/parts/work-name.tsx";
import { wordsFor } from "../words/words-for.ts";
import { feedAddress, workAddress, worksAddress } from "../addresses.ts";

/** How many of the records looked up last the feed lists. */
const entries = 100;

/**
 * An Atom feed of the library: each record on the day on which it was looked up last, the latest first.
 * It invents no date: records without one are not in it. Addresses are relative to the feed, and ids are
 * made of the keys, so that it is the same wherever the site stands.
 */
export function libraryFeed(notebook: Notebook): string {
  const { library, settings } = notebook;
  const works = library.keys
    .flatMap((key) => library.get(key) ?? [])
    .filter(({ verifiedOn }) => /^\d{4}-\d{2}-\d{2}$/.test(verifiedOn ?? ""))
    .sort((a, b) => (b.verifiedOn ?? "").localeCompare(a.verifiedOn ?? ""))
    .slice(0, entries);
  const updated = works[0]?.verifiedOn ?? "1970-01-01";
  const feed = x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": settings.lang }, [
    x("title", wordsFor(settings.lang).frame.feedTitle(settings.title)),
    x("id", urn(`library of ${settings.url ?? settings.title}`)),
    x("updated", `${updated}T00:00:00Z`),
    x("author", [x("name", settings.title)]),
    x("link", { rel: "self", type: "application/atom+xml", href: feedAddress.slice(1) }),
    x("link", { rel: "alternate", type: "text/html", href: worksAddress.slice(1) }),
    ...works.map((work) => entry(work, notebook)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed)}\n`;
}

function entry(work: Work, notebook: Notebook) {
  const words = wordsFor(notebook.settings.lang);
  const summary = words.frame.feedSummary(
    words.parts.kinds[work.kind].one,
    stateWords(work, words),
    work.key,
  );
  return x("entry", [
    x("title", printable(statedTitle(work, notebook, words))),
    x("id", urn(`work ${work.key}`)),
    x("updated", `${work.verifiedOn}T00:00:00Z`),
    x("link", { rel: "alternate", type: "text/html", href: workAddress(work.key).slice(1) }),
    x("summary", printable(summary)),
  ]);
}

/** A UUID made of a name, as version 8 of RFC 9562 lets one be made. */
function urn(name: string): string {
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

function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, " ");
}
