import { h, type Result } from "hastscript";
import { jsonLdOfClaim, metaOfClaim } from "../../../formats/web/describe-claim.ts";
import { jsonLdOf, metaOf } from "../../../formats/web/describe-work.ts";
import type { Work } from "../../../works/work.ts";
import { structuredData } from "../parts/structured-data.tsx";
import { alternates } from "../parts/machine-links.ts";
import { unapiServer } from "../parts/offered-works.ts";
import type { PageContext } from "../parts/page.ts";
import { doubtfulWork } from "../parts/doubtful-work.ts";
import { nameOf } from "../parts/work-facts.ts";
import { absolute, workAddress } from "../../addresses.ts";

/** Metadata of a work on its page; the tests read all of it back and compare it with the record. */
export function workHead(work: Work, context: PageContext): Result {
  const address = workAddress(work.key);
  const { url, links } = context.notebook.settings;
  return h(null, [
    alternates(address, context),
    unapiServer(`${address}.rdf`, context),
    url ? h("link", { rel: "cite-as", href: absolute(address, url, links) }) : null,
    workData(work, context),
  ]);
}

/** Metadata of the work that a page is, or is about. */
export function workData(work: Work, { notebook, words }: PageContext): Result {
  const title = nameOf(work, notebook);
  const doubtful = doubtfulWork(work, notebook, words);
  const meta = doubtful ? metaOfClaim(doubtful) : metaOf(work, title);
  return h(null, [
    h("link", { rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" }),
    h(
      null,
      meta.map(([name, content]) => h("meta", { name, content })),
    ),
    structuredData(doubtful ? jsonLdOfClaim(doubtful) : jsonLdOf(work, title)),
  ]);
}
