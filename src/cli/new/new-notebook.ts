import type { Host } from "./publish-files.ts";

/** What a new notebook is made with. */
export interface NewNotebook {
  title: string;
  /** Its name in addresses: small letters, digits and hyphens. */
  slug: string;
  host: Host;
  /** Whether it has an example of each thing. */
  withGallery: boolean;
}
