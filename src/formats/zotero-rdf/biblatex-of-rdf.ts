import type { Element, Root } from "xast";
import { biblatexOfCsl } from "../bibtex/biblatex-of-csl.ts";
import type { BiblatexRecord } from "../bibtex/biblatex-record.ts";
import type { ForeignRecord, Tell } from "../foreign/foreign-record.ts";
import { rootOf, spanOf } from "../foreign/xml.ts";
import { kinds } from "../../works/kinds.ts";
import { residueIn, withoutResidue } from "../note-residue.ts";
import { readEdtf } from "../../works/read-edtf.ts";
import { restore } from "../residue.ts";
import type { CslItem, CslName, WorkKind } from "../../works/work.ts";

/** The variable of CSL that an element holds, whatever the kind. */
const variables: readonly [element: string, variable: string][] = [
  ["dc:title", "title"],
  ["z:shortTitle", "title-short"],
  ["dc:type", "genre"],
  ["prism:volume", "volume"],
  ["prism:number", "number"],
  ["prism:edition", "edition"],
  ["bib:pages", "page"],
  ["z:numPages", "number-of-pages"],
  ["z:language", "language"],
  ["dcterms:abstract", "abstract"],
  ["z:court", "authority"],
];

const roles: readonly [element: string, variable: string][] = [
  ["bib:authors", "author"],
  ["bib:editors", "editor"],
  ["bib:contributors", "contributor"],
  ["z:translators", "translator"],
];

/** Find the works in Zotero’s RDF; one without a key of its own has an empty one. */
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

/** Read the element of one work; `named` are the elements that it may refer to. */
export function recordOfItem(
  item: Element,
  named: ReadonlyMap<string, Element> = new Map(),
): BiblatexRecord {
  const description = textOf(item, "dc:description");
  const kind = kindOf(textOf(item, "z:itemType"), description);
  const isPaper = textOf(item, "z:itemType") === "conferencePaper";
  const csl: CslItem = { id: "", type: isPaper ? "paper-conference" : "document" };
  const set = (variable: string, value: string): void => {
    if (value !== "") csl[variable] ??= value;
  };
  for (const [name, variable] of variables) set(variable, textOf(item, name));
  for (const [name, variable] of roles) {
    const people = namesOf(item, name);
    if (people.length > 0) csl[variable] = people;
  }
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
  set("note", withoutResidue(description));
  const read = biblatexOfCsl({ key: "", kind, csl, ...(kind === "treaty" && { treaty: {} }) });
  return restore(read, residueIn(description));
}

function kindOf(itemType: string, description: string): WorkKind {
  if (itemType === "statute" && !/^type: treaty$/im.test(description)) return "legislation";
  const row = kinds.find((one) => one.zotero === itemType || one.alsoZotero?.includes(itemType));
  return row?.kind ?? "other";
}

/** What an item is part of, and what that is part of: Zotero puts the series of a book into the book. */
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

function namesOf(item: Element, role: string): CslName[] {
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
  return readEdtf(text) ?? (text === "" ? undefined : { literal: text });
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
