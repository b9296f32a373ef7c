import { h, type Result } from "hastscript";
import { jsonLdOfClaim, metaOfClaim } from "../../../formats/web/describe-claim.ts";
import { jsonLdOf, metaOf } from "../../../formats/web/describe-work.ts";
import type { Work } from "../../../works/work.ts";
import { structuredData } from "../parts/structured-data.tsx";
import { alternates } from "../parts/machine-links.ts";
import type { PageContext } from "../parts/page.ts";
import { doubtfulWork } from "../parts/doubtful-work.ts";
import { nameOf } from "../parts/work-facts.ts";
import { absolute, workAddress } from "../../addresses.ts";

/** What programs read of a work on its page; tests read all of it back and compare it with the record. */
export function workHead(work: Work, context: PageContext): Result {
  const { notebook, link, words } = context;
  const title = nameOf(work, notebook);
  const doubtful = doubtfulWork(work, notebook, words);
  const meta = doubtful ? metaOfClaim(doubtful) : metaOf(work, title);
  const address = workAddress(work.key);
  const { url, links } = notebook.settings;
  return h(null, [
    alternates(address, context),
    // The `.rdf` answers both questions of unAPI: which formats there are, and what the record is.
    h("link", {
      rel: "unapi-server",
      type: "application/xml",
      title: "unAPI",
      href: link(`${address}.rdf`),
    }),
    h("link", { rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" }),
    url ? h("link", { rel: "cite-as", href: absolute(address, url, links) }) : null,
    h(
      null,
      meta.map(([name, content]) => h("meta", { name, content })),
    ),
    structuredData(doubtful ? jsonLdOfClaim(doubtful) : jsonLdOf(work, title)),
  ]);
}
