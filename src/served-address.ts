/** How links name the pages of a site: by their addresses, or by their files, for hosts that look for nothing else. */
export type Links = "clean" | "files";

/**
 * The address by which a page is linked to: `/works/genocide#art-2`, or `/works/genocide.html#art-2`.
 * A folder is a folder everywhere, and what has an ending is a file already.
 */
export function servedAddress(address: string, links: Links): string {
  if (links === "clean") return address;
  return address.replace(/^((?:[^?#]*\/)?[^/?#.]+)(?=[?#]|$)/, "$1.html");
}
