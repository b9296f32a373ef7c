import { casedOf, checkAttributes, defined, oneOf } from "./read-attributes.ts";
import type { StyleNode } from "./read-xml.ts";
import type { Report } from "./style-message.ts";
import type { DateElement, DatePart } from "./style-tree.ts";

const partForms = {
  day: ["numeric", "numeric-leading-zeros", "ordinal"],
  month: ["long", "short", "numeric", "numeric-leading-zeros"],
  year: ["long", "short"],
} as const;

/** A date of the style or, without a variable, of a locale. */
export function readDateElement(node: StyleNode, report: Report): DateElement | undefined {
  const variable = node.attributes.get("variable")?.trim();
  const form = oneOf(node, "form", ["numeric", "text"] as const, report);
  if (!variable && !form) {
    report(node, "style-attribute", "Unexpected `date` without a variable");
    return;
  }
  const parts: DatePart[] = [];
  for (const child of node.children) {
    if (child.name !== "date-part") {
      report(child, "style-element", `Unexpected \`${child.name}\` in \`date\``);
      continue;
    }
    checkAttributes(child, report);
    const name = oneOf(child, "name", ["day", "month", "year"] as const, report);
    if (!name) continue;
    const own: DatePart = { name, ...casedOf(child, report) };
    const partForm = oneOf<NonNullable<DatePart["form"]>>(child, "form", partForms[name], report);
    if (partForm) own.form = partForm;
    // Without anything between them, two numbers would read as one.
    const rangeDelimiter = child.attributes.get("range-delimiter");
    if (rangeDelimiter) own.rangeDelimiter = rangeDelimiter;
    parts.push(own);
  }
  const shown = ["year-month-day", "year-month", "year"] as const;
  return {
    kind: "date",
    variable: variable ?? "",
    dateParts: oneOf(node, "date-parts", shown, report) ?? "year-month-day",
    parts,
    ...casedOf(node, report),
    ...defined<{ form?: "numeric" | "text"; delimiter?: string }>({
      form,
      delimiter: node.attributes.get("delimiter"),
    }),
  };
}
