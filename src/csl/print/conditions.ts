import type { Context } from "./context.ts";
import { isNumeric } from "../values/numbers.ts";
import type { Branch, Condition } from "../style/style-tree.ts";

type Test = (context: Context) => boolean;

/** The test of a `choose` branch, as a function of a rendering. */
export function compileConditions({ match, conditions }: Branch): Test {
  const tests = match === "all" ? alternatives(conditions) : conditions.map(compileCondition);
  const [only] = tests;
  if (!only) return () => true;
  if (match === "any") return (context) => tests.some((test) => test(context));
  if (match === "none") return (context) => !tests.some((test) => test(context));
  return tests.length === 1 ? only : (context) => tests.every((test) => test(context));
}

/** An item has one type and a locator one label, so `all` is treated as `any`, whatever the style says. */
function alternatives(conditions: Condition[]): Test[] {
  const tests: Test[] = [];
  const types = new Set(conditions.flatMap(({ test, value }) => (test === "type" ? value : [])));
  if (types.size > 0) tests.push(({ item }) => types.has(item.type));
  const labels = conditions.filter(({ test }) => test === "locator").map(compileCondition);
  if (labels.length > 0) tests.push((context) => labels.some((test) => test(context)));
  const others = conditions.filter(({ test }) => test !== "type" && test !== "locator");
  return [...tests, ...others.map(compileCondition)];
}

function compileCondition({ test, value }: Condition): Test {
  switch (test) {
    case "type":
      return ({ item }) => item.type === value;
    case "variable":
      return (context) => hasVariable(context, value);
    case "is-numeric":
      return (context) => {
        const number = numberOf(context, value);
        return number !== undefined && isNumeric(number);
      };
    case "is-uncertain-date":
      return ({ item }) => item.date(value)?.isUncertain ?? false;
    case "locator": {
      const label = value === "sub-verbo" ? "sub verbo" : value;
      return ({ cite }) => {
        if (!cite || !hasLocator(cite.locator)) return false;
        const own = cite.label || "page";
        return own === value || own === label;
      };
    }
    case "disambiguate":
      return (context) => {
        context.tested++;
        return (value === "true") === context.tested <= context.told.conditions;
      };
    case "position":
      return compilePosition(value);
  }
}

function compilePosition(value: string): Test {
  const ofCitation =
    (test: Test): Test =>
    (context) =>
      context.area === "citation" && test(context);
  switch (value) {
    case "first":
      return ofCitation(({ place }) => place.position === 0);
    case "subsequent":
      return ofCitation(({ place }) => place.position > 0);
    case "ibid":
      return ofCitation(({ place }) => place.position > 1);
    case "ibid-with-locator":
      return ofCitation(({ place }) => place.position === 3);
    case "near-note":
      return ofCitation(({ place }) => place.nearNote);
    default:
      return () => false;
  }
}

export function hasLocator(locator: unknown): locator is string | number {
  return typeof locator === "number" || (typeof locator === "string" && locator.trim() !== "");
}

/** A number or text of the item or the cite. */
export function numberOf(context: Context, variable: string): string | undefined {
  const { item, cite, place } = context;
  switch (variable) {
    case "locator":
      return cite && hasLocator(cite.locator) ? String(cite.locator).trim() : undefined;
    case "citation-number":
      return context.number > 0 ? String(context.number) : undefined;
    case "first-reference-note-number":
      return place.firstNote > 0 && place.position > 0 ? String(place.firstNote) : undefined;
    case "page-first": {
      const page = item.plain("page-first") ?? item.plain("page");
      return page && (/^[^-–,&]+/.exec(page)?.[0].trim() ?? page);
    }
    default:
      return item.plain(variable);
  }
}

function hasVariable(context: Context, variable: string): boolean {
  switch (variable) {
    case "locator":
    case "citation-number":
    case "first-reference-note-number":
    case "page-first":
      return numberOf(context, variable) !== undefined;
    case "year-suffix":
      return context.told.suffix > 0;
    default:
      return context.item.has(variable);
  }
}
