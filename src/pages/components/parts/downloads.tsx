import type { Result } from "hastscript";
import { formats } from "../../../library/export-formats.ts";
import type { PageContext } from "./page.ts";

/** Links to works in each format, at stable addresses: `/library`, `/works/<slug>` or `/sources/<id>`. */
export function downloads(address: string, { link }: PageContext): Result {
  return (
    <>
      {formats.map(({ extension, label }, index) => (
        <>
          {index > 0 ? ", " : null}
          <a href={link(`${address}.${extension}`)} rel="external">
            {label}
          </a>
        </>
      ))}
    </>
  );
}
