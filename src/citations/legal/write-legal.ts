import type { CiteState, Write } from "../../csl/run/engine-state.ts";
import { findTag } from "../../csl/text/find-tag.ts";
import type { Out } from "../../csl/rich-text.ts";
import type { CiteLocator } from "../../locators/locator-text.ts";
import { plainText } from "../../works/plain-text.ts";
import type { PrintedWork } from "../../works/work.ts";
import type { StyleKind } from "../style.ts";
import { parseForm, printForm, type Form } from "./form-syntax.ts";
import { generalKinds, legalFactsOf, type LegalFacts, type LegalKind } from "./legal-facts.ts";
import { legalField, type LegalPlace } from "./legal-fields.ts";
import type { LegalForm, LegalStyle } from "./legal-style.ts";

/**
 * Writes legal works in place of the style, in forms of our own, in their place among the other works. A cite’s
 * hint is its locator as JSON.
 */
export function writeLegal(
  style: LegalStyle,
  works: { get(id: string): PrintedWork | undefined },
  kind: StyleKind,
): Write {
  const known = new WeakMap<object, LegalFacts | undefined>();
  return (state) => {
    const id = String(state.item.id);
    const work = works.get(id);
    if (!work) return undefined;
    const { item } = state;
    if (!known.has(item)) known.set(item, legalFactsOf(work, plainText(item["title"]) ?? ""));
    const facts = known.get(item);
    const forms = facts && formsOf(facts.kind, style);
    if (!facts || !forms) return undefined;

    const hint = state.cite?.hint;
    const locator = hint === undefined ? undefined : (JSON.parse(hint) as CiteLocator);
    const isListed = state.area === "bibliography";
    const ibid = isListed ? undefined : ibidOf(state);
    // A bare “ibid” means the same place.
    const isSamePlace = ibid !== undefined && state.position < 3;
    const source = ibid === undefined ? sourceOf(forms, state, kind) : (forms.ibid ?? style.ibid);
    if (source === undefined) return undefined;
    return write(source, facts, style, {
      isListed,
      firstNote: state.firstNote,
      ...(ibid !== undefined && { ibid }),
      ...(locator && !isSamePlace && { locator }),
    });
  };
}

/** Whether one of our own forms writes a work. */
export function hasForm(work: PrintedWork, style: LegalStyle): boolean {
  const facts = legalFactsOf(work, plainText(work.csl.title) ?? "");
  return facts !== undefined && formsOf(facts.kind, style) !== undefined;
}

/** A style’s forms for a kind of work, or for the more general kind it belongs to. */
export function formsOf(kind: LegalKind, { forms }: LegalStyle): LegalForm | undefined {
  const own = forms[kind];
  const general = generalKinds.get(kind);
  return own ?? (general && formsOf(general, { forms } as LegalStyle));
}

function write(source: string, facts: LegalFacts, style: LegalStyle, place: LegalPlace): Out {
  const children = printForm(formOf(source), {
    contentOf: (field) => legalField(field, facts, style, place),
    isBare: (field) => facts.isDescribed && titles.has(field),
  });
  return children.length > 0 ? { children } : "";
}

const titles: ReadonlySet<string> = new Set(["name", "short", "short-name", "title"]);

const parsed = new Map<string, Form>();

function formOf(source: string): Form {
  const form = parsed.get(source) ?? parseForm(source);
  parsed.set(source, form);
  return form;
}

function sourceOf(
  { first, later, unnamed, list }: LegalForm,
  { area, position, suppressAuthor }: CiteState,
  kind: StyleKind,
): string | undefined {
  if (area === "bibliography") return list ?? first;
  if (kind !== "note") return suppressAuthor ? (unnamed ?? first) : first;
  return position > 0 ? (later ?? first) : first;
}

/** The style’s own “ibid”, if it writes one. */
function ibidOf({ position, print }: CiteState): Out | undefined {
  if (position < 2) return undefined;
  for (const out of print()) {
    const found = findTag(out, "ibid");
    if (found) return found;
  }
  return undefined;
}
