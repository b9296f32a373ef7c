import { styleLimits } from "./style-limits.ts";
import type { StyleElement } from "./style-tree.ts";

const { writtenOut: most, writtenNesting: deepest } = styleLimits;

interface Extent {
  size: number;
  depth: number;
}

/**
 * Remove calls of macros that are missing, call themselves, expand without end or are nested too deeply. Changes
 * the macros.
 *
 * @returns
 *   What was wrong, by macro.
 */
export function checkMacros(
  macros: Map<string, StyleElement[]>,
  layouts: StyleElement[][],
): { macro: string; reason: string }[] {
  const faults: { macro: string; reason: string }[] = [];
  const extents = new Map<string, Extent>();
  const open = new Set<string>();

  function extentOf(elements: StyleElement[]): Extent {
    const extent: Extent = { size: 0, depth: 0 };
    let kept = 0;
    for (const element of elements) {
      const inside = insideOf(element, extent.size);
      if (!inside) continue;
      elements[kept++] = element;
      extent.size += 1 + inside.size;
      extent.depth = Math.max(extent.depth, 1 + inside.depth);
    }
    elements.length = kept;
    return extent;
  }

  /** The children of an element; undefined for a call that cannot stay. */
  function insideOf(element: StyleElement, before: number): Extent | undefined {
    if (element.kind === "group") return extentOf(element.children);
    if (element.kind === "names" && element.substitute) return extentOf(element.substitute);
    if (element.kind === "choose") {
      const extents = element.branches.map(({ children }) => extentOf(children));
      return {
        size: extents.reduce((sum, { size }) => sum + size, 0),
        depth: extents.reduce((deep, { depth }) => Math.max(deep, depth), 0),
      };
    }
    if (element.kind !== "text" || element.of !== "macro") return { size: 0, depth: 0 };
    const called = extentOfMacro(element.name);
    if (!called) return;
    if (before + called.size <= most && called.depth <= deepest) return called;
    const how = called.depth > deepest ? "lies too deep" : "is written out without end";
    fault(element.name, `Unexpected macro \`${element.name}\` that ${how}`);
    return;
  }

  function extentOfMacro(name: string): Extent | undefined {
    const known = extents.get(name);
    if (known) return known;
    const elements = macros.get(name);
    if (!elements) {
      fault(name, `Unexpected macro \`${name}\`, expected one of the style`);
      return;
    }
    // A chain of open macros uses the stack too; the rest of the chain is checked separately later.
    if (open.has(name) || open.size >= deepest) {
      const how = open.has(name) ? "leads back to itself" : "lies too deep";
      fault(name, `Unexpected macro \`${name}\` that ${how}`);
      return;
    }
    open.add(name);
    const extent = extentOf(elements);
    open.delete(name);
    extents.set(name, extent);
    return extent;
  }

  function fault(macro: string, reason: string): void {
    faults.push({ macro, reason });
  }

  for (const layout of layouts) extentOf(layout);
  for (const name of macros.keys()) extentOfMacro(name);
  return faults;
}
