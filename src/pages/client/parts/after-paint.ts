const waiting: (() => void)[] = [];

/**
 * Do what the reader need not see at once, when the answer to the input is on the screen. What waits is
 * done before the next click or key is heard, so that it can't undo what that does.
 */
export function afterPaint(act: () => void): void {
  if (waiting.length === 0) requestAnimationFrame(() => setTimeout(catchUp));
  waiting.push(act);
}

function catchUp(): void {
  for (const act of waiting.splice(0)) act();
}

for (const type of ["click", "keydown"]) addEventListener(type, catchUp, { capture: true });
