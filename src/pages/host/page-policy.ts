import { createHash } from "node:crypto";
import { inlineScripts } from "./inline-scripts.ts";

export interface PolicyOptions {
  /** Whether the page has live cells, which bring styles of their own. */
  live: boolean;
  /** A style sheet that stands in the page. */
  style?: string;
  /** The host that the preview is asked at: its pages are told of changes, and run changed cells. */
  previewAt?: string;
}

/** What a page may load and run: no other host, nothing inline but the scripts that are there, each by its hash. */
export function pagePolicy(page: string, { live, style, previewAt }: PolicyOptions): string {
  const hashes = inlineScripts(page).map(hashOf);
  const scripts = [
    "'self'",
    ...new Set(hashes),
    ...(previewAt === undefined ? [] : ["'unsafe-eval'"]),
  ];
  const connections = previewAt === undefined ? "" : ` ws://${previewAt}`;
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    // What cells draw brings styles of its own: Plot writes them into its pictures.
    `style-src 'self'${live ? " 'unsafe-inline'" : style === undefined ? "" : ` ${hashOf(style)}`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${connections}`,
    "frame-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
