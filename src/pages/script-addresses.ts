/** The addresses and ids that scripts also need; `addresses.ts` has all others. */
export const searchAddress = "/search.json";

/** Where the preview sends changes to its open pages. */
export const previewEventsAddress = "/_apparatus/preview";

/** The id of what is said elsewhere on the page about a part of it, which itself has an id. */
export function aboutId(id: string): string {
  return `about-${id}`;
}
