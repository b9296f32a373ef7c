import { createHash } from "node:crypto";
import type { Look } from "../../notebook/look-schema.ts";
import { inlineScripts } from "./inline-scripts.ts";

export interface PolicyOptions {
  /** Scripts of other hosts, and the hosts that they ask: those of the settings. */
  scripts?: NonNullable<Look["scripts"]>;
  /** Whether the page has live cells, which bring styles of their own. */
  live: boolean;
  /** A style sheet that stands in the page. */
  style?: string;
  /** The host of the preview’s address: its pages hear of changes, and run changed cells. */
  previewAt?: string;
}

/** What a page may load and run: no other host, nothing inline but the scripts that are there, each by its hash. */
export function pagePolicy(
  page: string,
  { live, style, previewAt, scripts: others = [] }: PolicyOptions,
): string {
  const hashes = inlineScripts(page).map(hashOf);
  const hosts = new Set(others.flatMap(({ src, hosts = [] }) => [new URL(src).origin, ...hosts]));
  const theirs = [...hosts].map((host) => ` ${host}`).join("");
  // A socket of a host is another source than its pages.
  const sockets = theirs.replaceAll(" https:", " wss:");
  const scripts = [
    "'self'",
    ...hosts,
    ...new Set(hashes),
    ...(previewAt === undefined ? [] : ["'unsafe-eval'"]),
  ];
  const connections = previewAt === undefined ? "" : ` ws://${previewAt}`;
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    // What cells draw brings styles of its own: Plot writes them into its pictures.
    `style-src 'self'${theirs}${live ? " 'unsafe-inline'" : style === undefined ? "" : ` ${hashOf(style)}`}`,
    `img-src 'self' data:${theirs}`,
    `font-src 'self'${theirs}`,
    `connect-src 'self'${connections}${theirs}${sockets}`,
    `frame-src 'self'${theirs}`,
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
