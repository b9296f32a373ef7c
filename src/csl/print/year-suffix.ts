/** The letters of a year suffix: 1 is `a`, 26 `z`, 27 `aa`. */
export function yearSuffix(number: number): string {
  let letters = "";
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
