import { h, type Result } from "hastscript";
import { formats } from "../../../library/export-formats.ts";
import type { PageContext } from "./page.ts";

/**
 * Links to works in each format, at permanent addresses: `/library`, `/works/<slug>` or `/sources/<id>`.
 *
 * @param saysPrograms
 *   Whether to name the programs each format is for.
 */
export function downloads(
  address: string,
  { link }: PageContext,
  { saysPrograms = false } = {},
): Result {
  return (
    <>
      {formats.map(({ extension, label, programs }, index) => {
        const file = (
          <a href={link(`${address}.${extension}`)} rel="external">
            {label}
          </a>
        );
        return (
          <>
            {index > 0 ? ", " : null}
            {saysPrograms ? h("bdi", file, ` (${programs})`) : file}
          </>
        );
      })}
    </>
  );
}
