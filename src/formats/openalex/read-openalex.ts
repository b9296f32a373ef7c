import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { draftEntry, type Draft } from "../foreign/draft-entry.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { textOfHtml } from "../foreign/html-text.ts";
import { memberOf, objectsIn, parseJson, placedIn } from "../foreign/json.ts";
import {
  jsonLeaves,
  textIn,
  textsIn,
  isJsonObject,
  type Json,
  type JsonObject,
} from "../foreign/json.ts";
import type { LeftOut } from "../foreign/left-out.ts";
import { readEach } from "../foreign/read-each.ts";
import type { Leaf } from "../foreign/unread-values.ts";
import { naturalName } from "../foreign/natural-name.ts";
import { readWrittenDate } from "../foreign/written-date.ts";
import type { CslName } from "../../works/work.ts";

/** OpenAlex’s types, and the Crossref types it used before, with BibLaTeX’s types. */
const types: ReadonlyMap<string, string> = new Map([
  ["article", "article"],
  ["book", "book"],
  ["book-chapter", "incollection"],
  ["dataset", "dataset"],
  ["dissertation", "thesis"],
  ["editorial", "article"],
  ["erratum", "article"],
  ["journal-article", "article"],
  ["letter", "article"],
  ["monograph", "book"],
  ["paratext", "misc"],
  ["peer-review", "review"],
  ["preprint", "online"],
  ["proceedings-article", "inproceedings"],
  ["reference-entry", "inreference"],
  ["report", "report"],
  ["retraction", "article"],
  ["review", "article"],
  ["software", "software"],
  ["standard", "standard"],
]);

/** Members that are read, and members about OpenAlex’s own record, counts and other works. */
const known: ReadonlySet<string> = new Set([
  ...["id", "doi", "title", "display_name", "publication_year", "publication_date", "ids", "type"],
  ...["language", "primary_location", "host_venue", "authorships", "biblio", "keywords"],
  ...["abstract_inverted_index", "type_crossref", "open_access", "best_oa_location", "locations"],
  ...["locations_count", "countries_distinct_count", "institutions_distinct_count"],
  ...["corresponding_author_ids", "corresponding_institution_ids", "apc_list", "apc_paid", "fwci"],
  ...["has_fulltext", "fulltext_origin", "cited_by_count", "citation_normalized_percentile"],
  ...["cited_by_percentile_year", "is_retracted", "is_paratext", "primary_topic", "topics"],
  ...["concepts", "sustainable_development_goals", "datasets", "versions"],
  ...["referenced_works_count", "referenced_works", "related_works", "ngrams_url", "indexed_in"],
  ...["cited_by_api_url", "counts_by_year", "updated_date", "created_date", "relevance_score"],
  ...["alternate_host_venues", "authors_count", "concepts_count", "topics_count", "is_oa"],
]);

/** Find the works in OpenAlex’s JSON: an API response, a list of works, or a single work. */
export function readOpenalex(text: string, tell: Tell): ForeignRecord[] {
  const json = parseJson(text, tell);
  const works = objectsIn(memberOf(json, "results") ?? json);
  return readEach(
    placedIn(text, works),
    ({ value }, left) => readWork(value, left),
    tell,
    ({ value }) => leavesOf(value),
  );
}

/** Members whose content about the work should be in its fields in full. */
const checked = ["ids", "primary_location", "host_venue", "authorships", "biblio", "keywords"];

/** Members about OpenAlex’s own records, and members that a record expresses in another way. */
const passed =
  /^(?:id|openalex|type|version|license_id|author_position|countries|country_code|ror|lineage|score|(?:host_organization|is|in)_.*|.*_lineage|.*_names|publisher)$/;

function leavesOf(work: JsonObject): Leaf[] {
  const leaves = checked.flatMap((name) => jsonLeaves(name, work.get(name), passed));
  // PubMed’s numbers are URLs here.
  return leaves.map(([name, value]) => [
    name,
    /^pmc?id$/.test(name) ? value.replace(/^.*\//, "") : value,
  ]);
}

function readWork(work: JsonObject, left: LeftOut): BiblatexRecord {
  const draft = draftEntry("", types.get(textIn(work.get("type"))) ?? "misc");
  readSource(draft, work);
  draft.text("title", textOfHtml(textIn(work.get("title")) || textIn(work.get("display_name"))));
  const authors = objectsIn(work.get("authorships"));
  draft.names("author", authors.map(readName));
  const biblio = work.get("biblio");
  draft.text("volume", textIn(memberOf(biblio, "volume")));
  draft.text("number", textIn(memberOf(biblio, "issue")));
  const [first, last] = ["first_page", "last_page"].map((name) => textIn(memberOf(biblio, name)));
  draft.pages(first === last ? first : [first, last].filter(Boolean).join("-"));
  const date = textIn(work.get("publication_date"));
  const year = textIn(work.get("publication_year"));
  // An unknown day is given as the first of January.
  draft.date("date", readWrittenDate(date === "" || date === `${year}-01-01` ? year : date).date);
  draft.doi(textIn(work.get("doi")));
  const pmid = /\d+$/.exec(textIn(memberOf(work.get("ids"), "pmid")))?.[0];
  draft.verbatim("eprint", pmid);
  if (pmid !== undefined) draft.text("eprinttype", "pubmed");
  draft.verbatim("pmcid", /PMC\d+/.exec(textIn(memberOf(work.get("ids"), "pmcid")))?.[0]);
  if (!draft.has("doi"))
    draft.verbatim("url", textIn(memberOf(work.get("primary_location"), "landing_page_url")));
  draft.language(textIn(work.get("language")));
  draft.text("abstract", abstractOf(work.get("abstract_inverted_index")));
  draft.keywords(
    objectsIn(work.get("keywords")).map(
      (one) => textIn(one.get("display_name")) || textIn(one.get("keyword")),
    ),
  );
  for (const name of work.keys()) if (!known.has(name)) left.add(name);
  return draft.record();
}

/** Where a work was published: a journal, a book, or a repository, which is not a publisher. */
function readSource(draft: Draft, work: JsonObject): void {
  const source = memberOf(work.get("primary_location"), "source") ?? work.get("host_venue");
  const [name, kind] = ["display_name", "type"].map((one) => textIn(memberOf(source, one)));
  const publisher = memberOf(source, "host_organization_name") ?? memberOf(source, "publisher");
  if (kind === "repository") {
    draft.text("organization", name);
    return;
  }
  const isConference = kind === "conference" && draft.type === "article";
  if (isConference) draft.type = "inproceedings";
  const whole = draft.type === "article" || draft.type === "review" ? "journaltitle" : "booktitle";
  if (draft.type !== "book") draft.text(whole, name);
  draft.list("publisher", textsIn(publisher));
  draft.text("issn", textIn(memberOf(source, "issn_l")) || textIn(memberOf(source, "issn")));
}

function readName(authorship: JsonObject): CslName {
  const name = textIn(memberOf(authorship, "author", "display_name"));
  return naturalName(name || textIn(authorship.get("raw_author_name")));
}

/** Join words that are given with all their positions. */
function abstractOf(index: Json | undefined): string {
  if (!isJsonObject(index)) return "";
  const words: string[] = [];
  for (const [word, places] of index) {
    for (const place of textsIn(places)) if (Number(place) < 100_000) words[Number(place)] = word;
  }
  return words.filter((word) => word !== undefined).join(" ");
}
