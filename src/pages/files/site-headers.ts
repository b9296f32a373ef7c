import { pageFiles } from "../../notebook/note/find-pages.ts";
import { embedsAddress } from "../addresses.ts";

/**
 * What a host should send, in the `_headers` format of Netlify and Cloudflare. Any page may frame an embed; no page
 * may frame the others. A path matched by two rules gets both, so no rule matches an embed and something else.
 */
export function siteHeaders(root: string): string {
  const paths = new Set(pageFiles(root).flatMap(pathsOf));
  const rules = [...paths].map((path) => rule(path, inNoFrame));
  const all =
    "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n";
  return [all, ...rules, rule(`${embedsAddress}*`, "frame-ancestors *")].join("\n");
}

/** The policy of a page that may stand in no frame: it cannot stand in the page itself. */
export const inNoFrame = "frame-ancestors 'none'";

function rule(path: string, policy: string): string {
  return `${path}\n  Content-Security-Policy: ${policy}\n`;
}

/** `src/pages/works/[work].md` matches `/works/*`. */
function pathsOf(file: string): string[] {
  const [first = "", ...others] = file.replace(/^src\/pages\//, "").split("/");
  if (others.length > 0) return [`/${first}/*`];
  const name = first.replace(/\.md$/, "");
  return name === "index" ? ["/", "/index.html"] : [`/${name}`, `/${name}.html`];
}
