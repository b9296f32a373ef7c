/** Open folded content around the target of the address: not every browser does. */
export function openForTarget(): void {
  addEventListener("hashchange", open);
  open();
}

function open(): void {
  const target = document.querySelector(":target");
  let fold = target?.closest("details");
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest("details");
  }
  target?.scrollIntoView();
}
