import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleId, Severity } from "../rules.ts";

/** What a notebook says of itself: the key `apparatus` of its `package.json`. */
export interface Settings {
  title: string;
  description: string;
  /** Where the site will be, with a closing slash; without it nothing absolute is written. */
  url?: string;
  /** Language of the notebook's own words. */
  lang: string;
  /** Where to report a mistake: an address to print. */
  contact?: string;
  /** The style of citations on the pages. */
  style: string;
  /** The styles that a work's page offers. */
  styles: readonly string[];
  /** Severities that the notebook sets for itself. */
  rules: Partial<Record<RuleId, Severity | "off">>;
}

const defaults: Settings = {
  title: "A research notebook",
  description: "",
  lang: "en",
  style: "oscola",
  styles: ["oscola", "aglc", "bluebook", "apa", "chicago"],
  rules: {},
};

/** Read the settings of the notebook in `root`; what is not set has its default. */
export function readSettings(root: string): Settings {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const given = isRecord(manifest) && isRecord(manifest.apparatus) ? manifest.apparatus : {};
  const settings = { ...defaults, ...(given as Partial<Settings>) };
  if (settings.url !== undefined && !settings.url.endsWith("/")) settings.url += "/";
  return settings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
