import type { Host } from "./publish-files.ts";

/** What a new notebook is made from. */
export interface NewNotebook {
  title: string;
  /** Its name in addresses: lower-case letters, digits and hyphens. */
  slug: string;
  host: Host;
  /** Whether to include an example of each thing. */
  withGallery: boolean;
}
