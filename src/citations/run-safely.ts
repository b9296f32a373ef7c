import type { CslEngine, CslRequest, CslResult } from "./csl-processor.ts";
import type { CslItem } from "../works/work.ts";

/**
 * Run an engine; where the processor throws, once more with no more than the titles of the items that
 * it throws for alone.
 *
 * @param onOdd
 *   Told of each of these, as it is then printed.
 */
export function runSafely(
  engine: CslEngine,
  request: CslRequest,
  onOdd: (item: CslItem) => void,
): CslResult {
  try {
    return engine.run(request);
  } catch (error) {
    const odd = [...request.items.values()].filter((item) => throwsFor(engine, item));
    if (odd.length === 0) throw error;
    const items = new Map(request.items);
    for (const { id, title = "" } of odd) {
      const item = { id, type: "document", title };
      items.set(id, item);
      onOdd(item);
    }
    return engine.run({ ...request, items });
  }
}

function throwsFor(engine: CslEngine, item: CslItem): boolean {
  const { id } = item;
  try {
    engine.run({
      items: new Map([[id, item]]),
      clusters: [{ id: "alone", items: [{ id }], noteIndex: 1 }],
    });
    return false;
  } catch {
    return true;
  }
}
