/** The DOI in what is written for one, without an address or a label before it; `undefined` without any. */
export function doiIn(written: string): string | undefined {
  return /10\.[\d.]+\/\S+$/.exec(written.trim())?.[0];
}
