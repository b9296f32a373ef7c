/** The DOI in a text meant as one, without an address or label before it; `undefined` if there is none. */
export function doiIn(written: string): string | undefined {
  return /10\.[\d.]+\/\S+$/.exec(written.trim())?.[0];
}
