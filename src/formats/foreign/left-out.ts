import type { Tell } from "./foreign-record.ts";

/** Counts the data of a file that has no place in a library, to report it once. */
export interface LeftOut {
  add(name: string): void;
  /** Report everything that was counted. */
  tell(tell: Tell): void;
}

export function leftOut(): LeftOut {
  const counts = new Map<string, number>();
  return {
    add: (name) => void counts.set(name, (counts.get(name) ?? 0) + 1),
    tell(tell) {
      if (counts.size === 0) return;
      const names = [...counts].map(([name, count]) =>
        count === 1 ? `\`${name}\`` : `\`${name}\` (${count} times)`,
      );
      tell("left-out", `Left out, because a library has no field for it: ${names.join(", ")}`);
    },
  };
}
