import type { Element, Root } from "xast";
import { authorElement } from "./creator-elements.ts";
import { biblatexOfCsl } from "../bibtex/biblatex-of-csl.ts";
import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import { isCaution } from "../export-note.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { rootOf, spanOf } from "../foreign/xml.ts";
import { fields } from "../../works/fields.ts";
import { isInJournal } from "../../works/kind-of.ts";
import { kinds } from "../../works/kinds.ts";
import { readExtra } from "../read-extra.ts";
import { residueIn, splitNote, withoutResidue } from "../note-residue.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { readWordsDate } from "../../works/words-date.ts";
import { restore } from "../residue.ts";
import { cslOfZotero } from "../../works/shared-types.ts";
import type { CslItem, CslName, WorkKind } from "../../works/work.ts";

/** Elements that `fields.ts` assigns to no field, with the variable each holds. */
const variables: readonly [element: string, variable: string][] = [
  ["dc:type", "genre"],
  ["prism:volume", "volume"],
  ["z:court", "authority"],
];

/** Find the works in Zotero’s RDF; the key is empty if a work has none of its own. */
export function readZoteroRdf(text: string, tell: Tell): ForeignRecord[] {
  const root = rootOf(text, tell);
  if (!root) return [];
  const items = elements(root);
  const named = new Map(items.map((item) => [item.attributes["rdf:about"] ?? "", item]));
  return items
    .filter((item) => !/^(?:|attachment|note)$/.test(textOf(item, "z:itemType")))
    .map((item) => {
      const record = recordOfItem(item, named);
      return { key: record.key, ...spanOf(item), entry: () => record };
    });
}

/** Read the element of one work; `named` are the elements it may refer to. */
export function recordOfItem(
  item: Element,
  named: ReadonlyMap<string, Element> = new Map(),
): BiblatexRecord {
  const description = textOf(item, "dc:description");
  const memos = memosOf(item, named);
  const kind = kindOf(textOf(item, "z:itemType"), [description, ...memos].join("\n"));
  const itemType = textOf(item, "z:itemType");
  const csl: CslItem = { id: "", type: cslOfZotero(itemType) ?? "document" };
  const set = (variable: string, value: string): void => {
    if (value !== "") csl[variable] ??= value;
  };
  for (const { zotero, csl: variable, value } of fields) {
    if (zotero === undefined || variable === undefined) continue;
    if (value !== "names") set(variable, textOf(item, zotero));
    else {
      const element = variable === "author" ? authorElement(itemType) : zotero;
      const people = [...new Set([element, zotero])].flatMap((name) => peopleOf(item, name));
      if (people.length > 0) Object.assign(csl, { [variable]: people });
    }
  }
  for (const [name, variable] of variables) set(variable, textOf(item, name));
  set(isInJournal(kind) ? "issue" : "number", textOf(item, "prism:number"));
  set("keyword", all(item, "dc:subject").map(words).filter(Boolean).join(", "));
  set("container-title", textOf(item, "z:code"));
  set("volume", textOf(item, "z:codeNumber"));
  for (const whole of wholesOf(item, named)) {
    if (whole.name === "bib:Series") {
      set("collection-title", textOf(whole, "dc:title"));
      set("collection-number", textOf(whole, "dc:identifier"));
      continue;
    }
    set("container-title", textOf(whole, "dc:title"));
    set("volume", textOf(whole, "prism:volume"));
    set("container-title-short", textOf(whole, "dcterms:alternative"));
    set("issue", textOf(whole, "prism:number"));
    identifiers(whole, set);
  }
  identifiers(item, set);
  for (const publisher of all(item, "dc:publisher").flatMap(elements)) {
    set("publisher", textOf(publisher, "foaf:name"));
    const addresses = all(publisher, "vcard:adr").flatMap(elements);
    for (const address of addresses) set("publisher-place", textOf(address, "vcard:locality"));
  }
  const date = dateOf(textOf(item, "dc:date"));
  if (date) csl.issued = date;
  const seen = dateOf(textOf(item, "dcterms:dateSubmitted"));
  if (seen) csl.accessed = seen;
  const notes = [...splitNote(description), ...memos.flatMap(splitNote)];
  const own = splitNote(description).filter(
    (line) => !/^type: (?:treaty|personal_communication)$/i.test(line) && !isCaution(line),
  );
  const said = readExtra(csl, withoutResidue(own));
  if (said.rest.length > 0) said.csl.note ??= said.rest.join("\n");
  const treaty = kind === "treaty" && { treaty: {} };
  const read = biblatexOfCsl({ key: "", kind, csl: said.csl, ...treaty });
  return restore(read, residueIn(notes));
}

/** The texts of the notes attached to an item. */
function memosOf(item: Element, named: ReadonlyMap<string, Element>): string[] {
  return all(item, "dcterms:isReferencedBy").flatMap((reference) => {
    const memo = named.get(reference.attributes["rdf:resource"] ?? "");
    return memo?.name === "bib:Memo" ? [textOf(memo, "rdf:value")] : [];
  });
}

function kindOf(itemType: string, notes: string): WorkKind {
  const isTreaty = splitNote(notes).some((line) => /^type: treaty$/i.test(line.trim()));
  if (itemType === "statute" && !isTreaty) return "legislation";
  const row = kinds.find((one) => one.zotero === itemType || one.alsoZotero?.includes(itemType));
  return row?.kind ?? "other";
}

/** What an item is part of, and what that in turn is part of: Zotero puts the series of a book into the book. */
function wholesOf(item: Element, named: ReadonlyMap<string, Element>): Element[] {
  const direct = partOf(item, named);
  return [...direct, ...direct.flatMap((whole) => partOf(whole, named))];
}

function partOf(item: Element, named: ReadonlyMap<string, Element>): Element[] {
  return all(item, "dcterms:isPartOf").flatMap((part) => {
    return elements(part)[0] ?? named.get(part.attributes["rdf:resource"] ?? "") ?? [];
  });
}

function identifiers(item: Element, set: (variable: string, value: string) => void): void {
  for (const identifier of all(item, "dc:identifier")) {
    const uri = elements(identifier).find(({ name }) => name === "dcterms:URI");
    if (uri) set("URL", textOf(uri, "rdf:value"));
    const [, scheme = "", value = ""] = /^(ISBN|ISSN|DOI)\s+(.+)$/s.exec(words(identifier)) ?? [];
    if (scheme !== "") set(scheme, value);
  }
}

function peopleOf(item: Element, role: string): CslName[] {
  const people = all(item, role)
    .flatMap(elements)
    .flatMap((list) => all(list, "rdf:li"))
    .flatMap(elements);
  return people.map((person) => {
    const family = textOf(person, "foaf:surname");
    const given = textOf(person, "foaf:givenName") || textOf(person, "foaf:givenname");
    return given === "" ? { literal: family } : { family, given };
  });
}

function dateOf(text: string): CslItem["issued"] {
  if (text === "") return undefined;
  const parts = readWordsDate(text);
  return readEdtf(text) ?? (parts ? { "date-parts": [parts] } : { literal: text });
}

function textOf(parent: Element, name: string): string {
  const found = all(parent, name)[0];
  return found ? words(found) : "";
}

function words(element: Element): string {
  const texts = element.children.map((child) =>
    child.type === "text" || child.type === "cdata" ? child.value : "",
  );
  return texts.join("").trim();
}

function all(parent: Element, name: string): Element[] {
  return elements(parent).filter((child) => child.name === name);
}

function elements(parent: Element): Element[] {
  return parent.children.filter(isElement);
}

function isElement(node: Root["children"][number]): node is Element {
  return node.type === "element";
}
