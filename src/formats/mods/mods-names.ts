import type { Element } from "xast";
import type { LeftOut } from "../foreign/left-out.ts";
import { below, wordsOf } from "../foreign/xml.ts";
import { invertedName } from "../foreign/inverted-name.ts";
import type { CslName } from "../../works/work.ts";
import { pushTo } from "../../push-to.ts";

/** Roles, as MARC codes and as words, and the fields for people in them. */
const roles: ReadonlyMap<string, string> = new Map([
  ["aut", "author"],
  ["author", "author"],
  ["cre", "author"],
  ["creator", "author"],
  ["edt", "editor"],
  ["editor", "editor"],
  ["trl", "translator"],
  ["translator", "translator"],
  ["ctb", "editora"],
  ["contributor", "editora"],
]);

/** The names of an item by field; names in other roles, such as a thesis supervisor, are reported. */
export function modsNames(item: Element, left: LeftOut): ReadonlyMap<string, CslName[]> {
  const byField = new Map<string, CslName[]>();
  for (const name of below(item, "name")) {
    const terms = below(name, "role", "roleTerm").map((term) => wordsOf(term).toLowerCase());
    const named = terms.find((term) => roles.has(term));
    const field = terms.length === 0 ? "author" : roles.get(named ?? "");
    const read = readName(name);
    const isDated = below(name, "namePart").some(({ attributes }) => attributes["type"] === "date");
    if (isDated) left.add("namePart date");
    if (field === undefined) left.add(`name of role ${terms[0] ?? ""}`);
    else if (read) pushTo(byField, field, read);
  }
  return byField;
}

function readName(name: Element): CslName | undefined {
  const parts = below(name, "namePart");
  const ofType = (type: string): string =>
    parts
      .filter((part) => part.attributes["type"] === type)
      .map(wordsOf)
      .join(" ");
  const [family, given, suffix] = [ofType("family"), ofType("given"), ofType("termsOfAddress")];
  if (family !== "") return { family, ...(given && { given }), ...(suffix && { suffix }) };
  const plain = parts.filter((part) => part.attributes["type"] === undefined).map(wordsOf);
  const whole = plain.filter(Boolean).join(" ") || wordsOf(below(name, "displayForm")[0]);
  if (whole === "") return given === "" ? undefined : { literal: given };
  return name.attributes["type"] === "personal" ? invertedName(whole) : { literal: whole };
}
