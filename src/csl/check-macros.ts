import type { StyleElement } from "./style-tree.ts";

/** A layout with more elements than this, macros written out, is no style but a trap. */
const most = 500_000;

/**
 * Take out calls of macros that are missing, lead back to themselves, or write out without end.
 * Changes the macros.
 *
 * @returns
 *   What was wrong, by macro.
 */
export function checkMacros(
  macros: Map<string, StyleElement[]>,
  layouts: StyleElement[][],
): { macro: string; reason: string }[] {
  const faults: { macro: string; reason: string }[] = [];
  const sizes = new Map<string, number>();
  const open = new Set<string>();

  function sizeOf(elements: StyleElement[]): number {
    let size = 0;
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index]!;
      size++;
      if (element.kind === "group") size += sizeOf(element.children);
      else if (element.kind === "names" && element.substitute) size += sizeOf(element.substitute);
      else if (element.kind === "choose") {
        for (const { children } of element.branches) size += sizeOf(children);
      } else if (element.kind === "text" && element.of === "macro") {
        const called = sizeOfMacro(element.name);
        if (called === undefined || size + called > most) {
          if (called !== undefined) {
            const reason = `Unexpected macro \`${element.name}\` that is written out without end`;
            faults.push({ macro: element.name, reason });
          }
          elements.splice(index--, 1);
        } else size += called;
      }
    }
    return size;
  }

  function sizeOfMacro(name: string): number | undefined {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const elements = macros.get(name);
    if (!elements) {
      faults.push({
        macro: name,
        reason: `Unexpected macro \`${name}\`, expected one of the style`,
      });
      return;
    }
    if (open.has(name)) {
      faults.push({
        macro: name,
        reason: `Unexpected macro \`${name}\` that leads back to itself`,
      });
      return;
    }
    open.add(name);
    const size = sizeOf(elements);
    open.delete(name);
    sizes.set(name, size);
    return size;
  }

  for (const layout of layouts) sizeOf(layout);
  for (const name of macros.keys()) sizeOfMacro(name);
  return faults;
}
