/** A file with a name that people may link to and cite. */
export interface StableFile {
  /** From the root of the site. */
  path: string;
  mediaType: string;
  /** Made when it is asked for. */
  contents(): string | Uint8Array | Promise<Uint8Array>;
}

export const csv = "text/csv; charset=utf-8";
export const html = "text/html; charset=utf-8";
export const javascript = "text/javascript; charset=utf-8";
export const json = "application/json; charset=utf-8";
export const jsonLd = "application/ld+json";

export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
