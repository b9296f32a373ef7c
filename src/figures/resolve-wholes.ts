import type { VFile } from "vfile";
import { report } from "../report.ts";
import { nearestId } from "./nearest-id.ts";
import type { ReportedFigure } from "./reported-figure.ts";
import type { PlaceOf } from "./place-of-declaration.ts";

/**
 * Check what each figure is a part of. A `partOf` that leads nowhere or in a circle is reported and becomes `null`;
 * a part with another unit, or greater than its whole, is reported and kept.
 */
export function resolveWholes(
  figures: ReadonlyMap<string, ReportedFigure>,
  file: VFile,
  placeOf: PlaceOf,
): ReportedFigure[] {
  return Array.from(figures.values(), (part) => {
    const { id, partOf } = part;
    if (partOf === null) return part;

    const whole = figures.get(partOf);
    if (!whole) {
      const others = Array.from(figures.keys()).filter((other) => other !== id);
      const otherwise = "another figure of the text";
      const { expected, suggestions } = nearestId(partOf, others, otherwise);
      const reason = `Unexpected \`part-of: ${partOf}\` of \`${id}\`, expected ${expected}`;
      report(file, "unknown-whole", reason, placeOf(id), suggestions);
      return { ...part, partOf: null };
    }
    if (isInCircle(id, figures)) {
      const reason = `Unexpected \`part-of: ${partOf}\`, which makes \`${id}\` a part of itself, expected no circle`;
      report(file, "circular-whole", reason, placeOf(id));
      return { ...part, partOf: null };
    }
    if (part.unit !== whole.unit) {
      const reason = `Unexpected unit \`${part.unit}\` of \`${id}\`, expected \`${whole.unit}\` as of its whole \`${whole.id}\``;
      report(file, "part-unit-differs", reason, placeOf(id), [whole.unit]);
    } else if (exceeds(part, whole)) {
      const reason = `Unexpected ${part.value} for \`${id}\`, expected no more than the ${whole.value} of its whole \`${whole.id}\``;
      report(file, "part-exceeds-whole", reason, placeOf(id));
    }
    return part;
  });
}

function exceeds(part: ReportedFigure, whole: ReportedFigure): boolean {
  const most = whole.approximate ? whole.high : whole.value;
  return part.value !== null && most !== null && part.value > most;
}

function isInCircle(id: string, figures: ReadonlyMap<string, ReportedFigure>): boolean {
  const seen = new Set<string>();
  let next = figures.get(id)?.partOf;
  while (next != null && next !== id && !seen.has(next)) {
    seen.add(next);
    next = figures.get(next)?.partOf;
  }
  return next === id;
}
