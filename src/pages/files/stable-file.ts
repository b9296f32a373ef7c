/** A file whose name people may link to and cite. */
export interface StableFile {
  /** From the root of the site. */
  path: string;
  mediaType: string;
  /** Created on request. */
  contents(): string | Uint8Array | Promise<Uint8Array>;
}

export const csvMedia = "text/csv; charset=utf-8";
export const htmlMedia = "text/html; charset=utf-8";
export const javascriptMedia = "text/javascript; charset=utf-8";
export const jsonMedia = "application/json; charset=utf-8";
export const jsonLdMedia = "application/ld+json";

export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
