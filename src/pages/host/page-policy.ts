import { createHash } from "node:crypto";
import type { Look } from "../../notebook/look-schema.ts";
import { inlineScripts } from "./inline-scripts.ts";

export interface PolicyOptions {
  /** Scripts of other hosts, and the hosts they contact, from the settings. */
  scripts?: NonNullable<Look["scripts"]>;
  /** Whether the page has live cells, which bring their own styles. */
  live: boolean;
  /** A style sheet inside the page. */
  style?: string;
  /** The host of the preview’s address: its pages receive changes, and run changed cells. */
  previewAt?: string;
}

/**
 * What a page may load and run: nothing from other hosts, and no inline scripts except its own, each by its hash.
 */
export function pagePolicy(
  page: string,
  { live, style, previewAt, scripts: others = [] }: PolicyOptions,
): string {
  const hashes = inlineScripts(page).map(hashOf);
  const hosts = new Set(others.flatMap(({ src, hosts = [] }) => [new URL(src).origin, ...hosts]));
  const theirs = [...hosts].map((host) => ` ${host}`).join("");
  // In a policy, a host’s sockets are a different source from its pages.
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
    // Cells bring their own styles: Plot writes them into its pictures.
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
