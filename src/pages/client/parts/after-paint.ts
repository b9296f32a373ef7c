const waiting: (() => void)[] = [];

/**
 * Do what need not be visible at once after the response to the input has been painted. Pending work is done before
 * the next click or key is handled, so that it cannot undo its effect.
 */
export function afterPaint(act: () => void): void {
  if (waiting.length === 0) requestAnimationFrame(() => setTimeout(catchUp));
  waiting.push(act);
}

function catchUp(): void {
  for (const act of waiting.splice(0)) act();
}

for (const type of ["click", "keydown"]) addEventListener(type, catchUp, { capture: true });
