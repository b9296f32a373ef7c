import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { draftEntry, type Draft } from "../foreign/draft-entry.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { isJsonObject, memberOf, objectsIn, parseJson, textIn } from "../foreign/json.ts";
import type { Json, JsonObject } from "../foreign/json.ts";
import { leftOut, type LeftOut } from "../foreign/left-out.ts";
import { readWrittenDate } from "../foreign/written-date.ts";
import { naturalName } from "../foreign/natural-name.ts";
import { typeOfClasses } from "./wikidata-types.ts";

/** Text and number properties, and the fields that hold them. */
const texts: readonly [field: string, property: string][] = [
  ["title", "P1476"],
  ["subtitle", "P1680"],
  ["shorttitle", "P1813"],
  ["volume", "P478"],
  ["number", "P433"],
  ["edition", "P393"],
  ["pagetotal", "P1104"],
  ["chapter", "P792"],
  ["version", "P348"],
  ["isbn", "P212"],
  ["isbn", "P957"],
  ["issn", "P236"],
];

/** Properties that refer to other items, and the fields that hold their names. */
const bodies: readonly [field: string, property: string][] = [
  ["publisher", "P123"],
  ["location", "P291"],
  ["institution", "P4101"],
];

/**
 * Read Wikidata entities in JSON. What they refer to only by number (a journal, a person) has a name only if the
 * file contains that entity too; others are reported.
 */
export function readWikidata(text: string, tell: Tell): ForeignRecord[] {
  const json = parseJson(text, tell);
  const given = memberOf(json, "entities");
  const items = isJsonObject(given) ? [...given.values()].filter(isJsonObject) : objectsIn(json);
  const entities = new Map(items.map((item) => [textIn(item.get("id")), item]));
  const left = leftOut();
  const named = new Set<string>();
  const works = items.map((item) => {
    return { id: textIn(item.get("id")), ...readItem(item, { entities, left, named }) };
  });
  left.tell(tell);
  return works
    .filter(({ id }) => !named.has(id))
    .map(({ record }) => ({ key: "", start: 0, end: text.length, entry: () => record }));
}

interface Context {
  entities: ReadonlyMap<string, JsonObject>;
  left: LeftOut;
  /** The items that others refer to: journals and persons are not works to cite. */
  named: Set<string>;
}

function readItem(item: JsonObject, context: Context): { record: BiblatexRecord } {
  const claims = claimsOf(item, context);
  const draft = draftEntry("", typeOfClasses(claims.ids("P31")));
  if (draft.type === "legal") draft.text("entrysubtype", "piltreaty");
  draft.names("author", [...claims.people("P50"), ...claims.words("P2093").map(naturalName)]);
  draft.names("editor", claims.people("P98"));
  draft.names("translator", claims.people("P655"));
  for (const [field, property] of texts) draft.text(field, claims.words(property)[0]);
  draft.text("title", labelOf(item));
  const isArticle = draft.type === "article";
  const isPart = ["incollection", "inproceedings", "inreference"].includes(draft.type);
  draft.text(
    isArticle ? "journaltitle" : isPart ? "booktitle" : "series",
    claims.labels("P1433")[0],
  );
  draft.text("series", claims.labels("P179")[0]);
  for (const [field, property] of bodies) draft.list(field, claims.labels(property));
  draft.pages(claims.words("P304")[0]);
  draft.date("date", readWrittenDate(claims.words("P577")[0] ?? "").date);
  readIdentifiers(draft, claims.words);
  draft.language(claims.labels("P407")[0] ?? claims.language());
  claims.tellOthers();
  return { record: draft.record() };
}

function readIdentifiers(draft: Draft, words: (property: string) => string[]): void {
  draft.doi(words("P356")[0]);
  const [arxiv, pmid] = [words("P818")[0], words("P698")[0]];
  draft.verbatim("eprint", arxiv ?? pmid);
  if (draft.has("eprint")) draft.text("eprinttype", arxiv === undefined ? "pubmed" : "arxiv");
  const [pmcid] = words("P932");
  draft.verbatim("pmcid", pmcid && `PMC${pmcid.replace(/^PMC/, "")}`);
  draft.verbatim("url", words("P953")[0] ?? words("P856")[0]);
}

/** The values of an item’s claims; deprecated claims are ignored. */
function claimsOf(item: JsonObject, { entities, left, named }: Context) {
  const taken = new Set(["P31", "P1476"]);
  const valuesOf = (property: string): Json[] => {
    taken.add(property);
    const claims = objectsIn(memberOf(item.get("claims"), property));
    const known = claims.filter((claim) => textIn(claim.get("rank")) !== "deprecated");
    return known.flatMap((claim) => memberOf(claim, "mainsnak", "datavalue", "value") ?? []);
  };
  const ids = (property: string): string[] =>
    valuesOf(property)
      .map((value) => textIn(memberOf(value, "id")))
      .filter(Boolean);
  const labels = (property: string): string[] =>
    ids(property).flatMap((id) => {
      named.add(id);
      const label = labelOf(entities.get(id));
      if (label === "") left.add(`${property} ${id}, which the file does not name`);
      return label === "" ? [] : [label];
    });
  return {
    ids,
    labels,
    people: (property: string) => labels(property).map(naturalName),
    words: (property: string) => valuesOf(property).map(wordsOf).filter(Boolean),
    language: () => textIn(memberOf(valuesOf("P1476")[0], "language")),
    tellOthers() {
      const claims = item.get("claims");
      if (!isJsonObject(claims)) return;
      for (const property of claims.keys()) if (!taken.has(property)) left.add(property);
    },
  };
}

/** The text of a value: a string, text in a language, a quantity, or a time with a precision. */
function wordsOf(value: Json): string {
  if (!isJsonObject(value)) return textIn(value);
  const time = textIn(value.get("time"));
  if (time !== "") {
    const precision = Number(textIn(value.get("precision")));
    const length = precision >= 11 ? 10 : precision === 10 ? 7 : precision === 9 ? 4 : 0;
    return time.replace(/^\+/, "").slice(0, length);
  }
  return textIn(value.get("text")) || textIn(value.get("amount")).replace(/^\+/, "");
}

function labelOf(item: JsonObject | undefined): string {
  const labels = item?.get("labels");
  if (!isJsonObject(labels)) return "";
  const chosen = labels.get("en") ?? labels.get("mul") ?? [...labels.values()][0];
  return textIn(isJsonObject(chosen) ? chosen.get("value") : chosen);
}
