/** How links refer to the pages of a site: by address, or by file for hosts that look for nothing else. */
export type Links = "clean" | "files";

/**
 * The address for links to a page: `/works/genocide#art-2`, or `/works/genocide.html#art-2`. A folder stays a
 * folder, and an address with an extension is already a file.
 */
export function servedAddress(address: string, links: Links): string {
  if (links === "clean") return address;
  return address.replace(/^((?:[^?#]*\/)?[^/?#.]+)(?=[?#]|$)/, "$1.html");
}
