import type { Tell } from "./foreign-record.ts";

/** Counts what of a file has no place in a library, to be told once. */
export interface LeftOut {
  add(name: string): void;
  /** Tell of all that was counted. */
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
