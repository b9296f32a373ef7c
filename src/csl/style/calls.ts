import type { StyleElement } from "./style-tree.ts";

/** Whether elements, or the macros they call, print a variable. */
export function calls(
  elements: readonly StyleElement[],
  variable: string,
  macros: Map<string, StyleElement[]>,
  seen: Set<string>,
): boolean {
  return elements.some((element) => {
    switch (element.kind) {
      case "group":
        return calls(element.children, variable, macros, seen);
      case "choose":
        return element.branches.some(
          ({ conditions, children }) =>
            conditions.some(({ test, value }) => test === variable || value === variable) ||
            calls(children, variable, macros, seen),
        );
      case "names":
        return calls(element.substitute ?? [], variable, macros, seen);
      case "text":
        if (element.of === "variable") return element.name === variable;
        if (element.of !== "macro" || seen.has(element.name)) return false;
        seen.add(element.name);
        return calls(macros.get(element.name) ?? [], variable, macros, seen);
      default:
        return element.variable === variable;
    }
  });
}
