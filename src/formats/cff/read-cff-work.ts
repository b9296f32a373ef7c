import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { draftEntry, type Draft } from "../foreign/draft-entry.ts";
import {
  isJsonObject,
  jsonLeaves,
  listIn,
  memberOf,
  objectsIn,
  textIn,
  textsIn,
} from "../foreign/json.ts";
import type { Json, JsonObject } from "../foreign/json.ts";
import type { LeftOut } from "../foreign/left-out.ts";
import type { Leaf } from "../foreign/unread-values.ts";
import { readWrittenDate } from "../foreign/written-date.ts";
import type { CslName } from "../../works/work.ts";

/** Types of references, with BibLaTeX’s types. */
const types: ReadonlyMap<string, string> = new Map([
  ["article", "article"],
  ["audiovisual", "video"],
  ["bill", "legislation"],
  ["blog", "online"],
  ["book", "book"],
  ["catalogue", "book"],
  ["conference", "proceedings"],
  ["conference-paper", "inproceedings"],
  ["data", "dataset"],
  ["database", "dataset"],
  ["dataset", "dataset"],
  ["dictionary", "reference"],
  ["edited-work", "collection"],
  ["encyclopedia", "reference"],
  ["film-broadcast", "movie"],
  ["government-document", "report"],
  ["legal-case", "jurisdiction"],
  ["legal-rule", "legislation"],
  ["magazine-article", "article"],
  ["manual", "manual"],
  ["newspaper-article", "article"],
  ["pamphlet", "booklet"],
  ["patent", "patent"],
  ["personal-communication", "letter"],
  ["proceedings", "proceedings"],
  ["report", "report"],
  ["serial", "periodical"],
  ["software", "software"],
  ["software-code", "software"],
  ["software-container", "software"],
  ["software-executable", "software"],
  ["software-virtual-machine", "software"],
  ["sound-recording", "audio"],
  ["standard", "standard"],
  ["statute", "legislation"],
  ["thesis", "thesis"],
  ["unpublished", "unpublished"],
  ["video", "video"],
  ["website", "online"],
]);

/** Members about the file itself, and members that are read separately. */
const ofFile = ["cff-version", "message", "type", "preferred-citation", "references"];

const texts: readonly [field: string, name: string][] = [
  ["title", "title"],
  ["shorttitle", "abbreviation"],
  ["version", "version"],
  ["edition", "edition"],
  ["volume", "volume"],
  ["volumes", "number-volumes"],
  ["number", "issue"],
  ["number", "number"],
  ["chapter", "section"],
  ["type", "thesis-type"],
  ["isbn", "isbn"],
  ["issn", "issn"],
  ["abstract", "abstract"],
  ["note", "notes"],
];

/** Members that are expressed in another way, or are about the file. */
const passed =
  /^(?:cff-version|message|type|preferred-citation|references|languages|month|.*-(?:loc|start|end)|(?:loc|date)-.*|start|end)$/;

/** The values of a work that its fields should contain. */
export function cffLeaves(work: JsonObject): Leaf[] {
  return [...work].flatMap(([name, value]) => jsonLeaves(name, value, passed));
}

/** Read a work of a citation file: the cited software or data itself, or another work. */
export function readCffWork(work: JsonObject, left: LeftOut): BiblatexRecord {
  const taken = new Set(ofFile);
  const get = (name: string): Json | undefined => {
    taken.add(name);
    return work.get(name);
  };
  const written = textIn(work.get("type"));
  const draft = draftEntry(
    "",
    types.get(written) ?? (work.has("cff-version") ? "software" : "misc"),
  );
  if (written === "newspaper-article") draft.text("entrysubtype", "newspaper");
  if (written === "magazine-article") draft.text("entrysubtype", "magazine");
  draft.names("author", namesIn(get("authors")));
  draft.names("editor", namesIn(get("editors")));
  draft.names("translator", namesIn(get("translators")));
  const isPart = draft.type === "inproceedings" || draft.type === "incollection";
  draft.text(isPart ? "booktitle" : "series", textIn(get("collection-title")));
  draft.text("journaltitle", textIn(get("journal")));
  for (const [field, name] of texts) draft.text(field, textIn(get(name)));
  readPages(draft, get);
  draft.list("publisher", [nameOf(get("publisher"))]);
  draft.list("institution", [nameOf(get("institution"))]);
  const publisher = work.get("publisher") ?? work.get("institution");
  draft.list(
    "location",
    ["city", "region", "country"].map((name) => textIn(memberOf(publisher, name))).slice(0, 1),
  );
  const conference = get("conference");
  draft.text("eventtitle", nameOf(conference));
  draft.list("venue", [
    textIn(memberOf(conference, "location")) || textIn(memberOf(conference, "city")),
  ]);
  readDates(draft, get, conference);
  readIdentifiers(draft, get);
  draft.language(textIn(get("languages")));
  draft.keywords(textsIn(get("keywords")));
  for (const [name, value] of work)
    if (!taken.has(name) && listIn(value).length > 0) left.add(name);
  return draft.record();
}

type Get = (name: string) => Json | undefined;

function readPages(draft: Draft, get: Get): void {
  const [start, end] = [textIn(get("start")), textIn(get("end"))];
  draft.pages([start, end].filter(Boolean).join("-") || textIn(get("loc-start")));
  const pages = textIn(get("pages"));
  if (/^\d+$/.test(pages)) draft.text("pagetotal", pages);
  else draft.pages(pages);
}

function readDates(draft: Draft, get: Get, conference: Json | undefined): void {
  const [year, month] = [textIn(get("year")), textIn(get("month"))];
  const days = ["date-released", "date-published", "issue-date"].map((name) => textIn(get(name)));
  const written = days.find(Boolean) ?? (month ? `${year}-${month}` : year);
  draft.date("date", readWrittenDate(written).date);
  draft.date("urldate", readWrittenDate(textIn(get("date-accessed"))).date);
  const ends = ["date-start", "date-end"].map((name) => textIn(memberOf(conference, name)));
  draft.date("eventdate", readWrittenDate([...new Set(ends.filter(Boolean))].join("/")).date);
}

/** The address of the thing itself takes precedence over that of its code. */
function readIdentifiers(draft: Draft, get: Get): void {
  const others = objectsIn(get("identifiers"));
  const named = (type: string) =>
    others.filter((one) => textIn(one.get("type")) === type).map((one) => textIn(one.get("value")));
  draft.doi(textIn(get("doi")) || named("doi")[0]);
  const addresses = ["url", "repository-artifact", "repository-code", "repository"];
  draft.verbatim(
    "url",
    [...addresses.map((name) => textIn(get(name))), ...named("url")].find(Boolean),
  );
  draft.verbatim("swhid", named("swh")[0]);
  draft.verbatim("pmcid", textIn(get("pmcid")));
}

function namesIn(value: Json | undefined): CslName[] {
  return objectsIn(value).flatMap((one): CslName[] => {
    const [family, given, particle, suffix] = [
      ...["family-names", "given-names", "name-particle", "name-suffix"],
    ].map((name) => textIn(one.get(name)));
    if (!family) {
      const literal = textIn(one.get("name")) || given || textIn(one.get("alias"));
      return literal ? [{ literal }] : [];
    }
    return [
      {
        family,
        ...(given && { given }),
        ...(particle && { "non-dropping-particle": particle }),
        ...(suffix && { suffix }),
      },
    ];
  });
}

/** An organisation is an object with a name; in old files it is only the name. */
function nameOf(value: Json | undefined): string {
  return isJsonObject(value) ? textIn(value.get("name")) : textIn(value);
}
