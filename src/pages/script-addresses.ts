/** Those addresses and ids that the scripts of pages know too; `addresses.ts` has all others. */
export const searchAddress = "/search.json";

/** Where the preview tells its open pages what changes. */
export const previewEventsAddress = "/_apparatus/preview";

/** The id of what is said of a part of a page, which an id names, elsewhere on the page. */
export function aboutId(id: string): string {
  return `about-${id}`;
}
