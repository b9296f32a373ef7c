import {
  affixedOf,
  casedOf,
  checkAttributes,
  defined,
  flag,
  nameOptionsOf,
  oneOf,
} from "./read-attributes.ts";
import { readConditions } from "./read-conditions.ts";
import { readDateElement } from "./read-date-element.ts";
import { styleLimits } from "./style-limits.ts";
import type { Report } from "./style-message.ts";
import type { StyleNode } from "./read-xml.ts";
import type {
  Branch,
  Choose,
  EtAlElement,
  LabelElement,
  NameElement,
  NamePart,
  NamesElement,
  StyleElement,
  TermForm,
  TextElement,
} from "./style-tree.ts";

const termForms: readonly TermForm[] = ["long", "short", "verb", "verb-short", "symbol"];

const deepest = styleLimits.styleNesting;

/** Read the children of a node as rendering elements; others are reported and left out. */
export function readElements(node: StyleNode, report: Report, depth = 0): StyleElement[] {
  const elements: StyleElement[] = [];
  for (const child of node.children) {
    if (depth > deepest) {
      report(child, "style-element", `Unexpected \`${child.name}\` ${deepest} elements deep`);
      break;
    }
    checkAttributes(child, report);
    const element = readElement(child, report, depth + 1);
    if (element) elements.push(element);
  }
  return elements;
}

function readElement(node: StyleNode, report: Report, depth: number): StyleElement | undefined {
  switch (node.name) {
    case "text":
      return readText(node, report);
    case "number": {
      const form = oneOf(
        node,
        "form",
        ["numeric", "ordinal", "long-ordinal", "roman"] as const,
        report,
      );
      const variable = variableOf(node, report);
      if (!variable) return;
      return { kind: "number", variable, form: form ?? "numeric", ...casedOf(node, report) };
    }
    case "date":
      return readDateElement(node, report);
    case "names":
      return readNames(node, report, depth);
    case "label": {
      const variable = variableOf(node, report);
      return variable ? readLabel(node, variable, report) : undefined;
    }
    case "group":
      return {
        kind: "group",
        children: readElements(node, report, depth),
        ...affixedOf(node, report),
        ...defined<{ delimiter?: string }>({ delimiter: node.attributes.get("delimiter") }),
      };
    case "choose":
      return readChoose(node, report, depth);
    default:
      report(node, "style-element", `Unexpected element \`${node.name}\``);
      return;
  }
}

function readText(node: StyleNode, report: Report): TextElement | undefined {
  for (const of of ["variable", "macro", "term", "value"] as const) {
    const name = node.attributes.get(of);
    if (name === undefined) continue;
    const form = oneOf(node, "form", termForms, report);
    return {
      kind: "text",
      of,
      name: of === "value" ? name : name.trim(),
      ...casedOf(node, report),
      ...defined<{ form?: TermForm; plural?: boolean }>({
        form,
        plural: flag(node, "plural", report),
      }),
    };
  }
  const reason = "Unexpected `text`, expected `variable`, `macro`, `term` or `value`";
  report(node, "style-attribute", reason);
  return;
}

function variableOf(node: StyleNode, report: Report): string | undefined {
  const variable = node.attributes.get("variable")?.trim();
  if (!variable) report(node, "style-attribute", `Unexpected \`${node.name}\` without a variable`);
  return variable;
}

function readLabel(node: StyleNode, variable: string, report: Report): LabelElement {
  return {
    kind: "label",
    variable,
    form: oneOf(node, "form", termForms, report) ?? "long",
    plural:
      oneOf(node, "plural", ["contextual", "always", "never"] as const, report) ?? "contextual",
    ...casedOf(node, report),
  };
}

function readNames(node: StyleNode, report: Report, depth: number): NamesElement | undefined {
  const variables = (node.attributes.get("variable") ?? "").split(/\s+/).filter(Boolean);
  if (variables.length === 0) {
    report(node, "style-attribute", "Unexpected `names` without a variable");
    return;
  }
  const names: NamesElement = {
    kind: "names",
    variables,
    labelFirst: false,
    ...affixedOf(node, report),
    ...defined<{ delimiter?: string }>({ delimiter: node.attributes.get("delimiter") }),
  };
  for (const child of node.children) {
    checkAttributes(child, report);
    if (child.name === "name") names.name = readName(child, report);
    else if (child.name === "et-al") {
      const etAl: EtAlElement = {
        term: child.attributes.get("term") ?? "et-al",
        ...affixedOf(child, report),
      };
      names.etAl = etAl;
    } else if (child.name === "label") {
      names.label = readLabel(child, "", report);
      names.labelFirst = !names.name;
    } else if (child.name === "substitute") {
      names.substitute = readElements(child, report, depth);
    } else {
      report(child, "style-element", `Unexpected \`${child.name}\` in \`names\``);
    }
  }
  if (!names.name) names.labelFirst = false;
  return names;
}

function readName(node: StyleNode, report: Report): NameElement {
  const name: NameElement = {
    options: nameOptionsOf(node, report),
    ...affixedOf(node, report),
  };
  for (const child of node.children) {
    if (child.name !== "name-part") {
      report(child, "style-element", `Unexpected \`${child.name}\` in \`name\``);
      continue;
    }
    checkAttributes(child, report);
    const part: NamePart = casedOf(child, report);
    const which = oneOf(child, "name", ["family", "given"] as const, report);
    if (which) name[which] = part;
  }
  return name;
}

function readChoose(node: StyleNode, report: Report, depth: number): Choose {
  const branches: Branch[] = [];
  for (const child of node.children) {
    if (child.name !== "if" && child.name !== "else-if" && child.name !== "else") {
      report(child, "style-element", `Unexpected \`${child.name}\` in \`choose\``);
      continue;
    }
    checkAttributes(child, report);
    const conditions = child.name === "else" ? [] : readConditions(child, report);
    if (child.name !== "else" && conditions.length === 0) {
      report(child, "style-attribute", `Unexpected \`${child.name}\` without a condition`);
      continue;
    }
    branches.push({
      match: oneOf(child, "match", ["all", "any", "none"] as const, report) ?? "all",
      conditions,
      children: readElements(child, report, depth),
    });
  }
  return { kind: "choose", branches };
}
