import { existsSync } from "node:fs";
import { join } from "node:path";
import type { VFile } from "vfile";
import { location } from "vfile-location";
import { readTextFile } from "../decode-file.ts";
import { reportHidden } from "../hidden-characters.ts";
import { report } from "../report.ts";
import type { RuleId, Severity } from "../rules.ts";
import { jsonProblem } from "./json-problem.ts";
import { lookFiles, type Look } from "./look-schema.ts";
import { readChecked } from "./read-checked.ts";
import { settingsSchema } from "./settings-schema.ts";
import { isObject } from "../is-object.ts";
import type { Links } from "../served-address.ts";

/** A notebook’s own words: keys of the table of words, with texts or with forms for numbers. */
export interface OwnWords {
  [key: string]: string | OwnWords;
}

/** What a notebook says about itself: the key `apparatus` of its `package.json`. */
export interface Settings {
  title: string;
  description: string;
  /** Where the site will be, with a trailing slash; without it, no absolute addresses are written. */
  url?: string;
  /** How links name the pages of the site. */
  links: Links;
  /** The language of the notebook's own words. */
  lang: string;
  /** The notebook’s own words, in addition to or instead of those that come with a language. */
  words?: OwnWords;
  /** Where to report a mistake: an address to print. */
  contact?: string;
  /** The licence under which others may use what is the notebook’s own; documents are not. */
  licence?: { name: string; address?: string };
  /** The citation style of the pages. */
  style: string;
  /** The styles that a work's page offers. */
  styles: readonly string[];
  /** What makes the site the notebook’s own. */
  look?: Look;
  /** After how many months a record should be checked again; never if not set. */
  recheck?: number;
  /** Severities that the notebook sets itself. */
  rules: Partial<Record<RuleId, Severity | "off">>;
}

/** The values of settings that are not given. */
export const defaultSettings: Settings = {
  title: "A research notebook",
  description: "",
  links: "clean",
  lang: "en",
  style: "oscola",
  styles: ["oscola", "aglc", "bluebook", "apa", "chicago"],
  rules: {},
};

/**
 * Read the settings of the notebook in `root`; any that are missing or unusable have their defaults.
 *
 * @returns
 *   The settings, their file with the messages about them, and the files that they name under `look`, whether they
 *   exist or not.
 */
export function readSettings(root: string): {
  settings: Settings;
  file: VFile;
  looksIn: readonly string[];
} {
  const path = "package.json";
  const file = readTextFile(root, path);
  const text = String(file);
  reportHidden(file);
  if (!isJson(text, file)) return { settings: defaultSettings, file, looksIn: [] };
  const { read, wrong, placeOf } = readChecked<Partial<Settings>>(file, text, "", {
    rule: "settings",
    name: "the settings",
    schema: settingsSchema,
    within: ["apparatus"],
  });
  const given = Object.entries(isObject(read) ? read : {});
  const unusable = new Set(wrong.map(([key]) => key));
  const usable = given.filter(([key]) => !unusable.has(key));
  const settings: Settings = { ...defaultSettings, ...Object.fromEntries(usable) };
  if (settings.url !== undefined && !URL.canParse(settings.url)) {
    const reason = `Unexpected \`${settings.url}\` in \`url\`, expected ${settingsSchema.properties.url.description}`;
    report(file, "settings", reason, placeOf(["url"]));
    delete settings.url;
  }
  if (settings.url !== undefined && !settings.url.endsWith("/")) settings.url += "/";
  const looksIn = lookFiles(settings.look ?? {});
  const missing = looksIn.find((path) => !existsSync(join(root, path)));
  if (missing !== undefined) {
    const reason = `Unexpected \`${missing}\` in \`look\`, expected a file of the notebook`;
    report(file, "settings", reason, placeOf(["look"]));
    delete settings.look;
  }
  return { settings, file, looksIn };
}

/** YAML is more than JSON: report what other programs could not read. */
function isJson(text: string, file: VFile): boolean {
  const problem = jsonProblem(text);
  if (problem) report(file, "settings", problem.reason, location(file).toPoint(problem.offset));
  return problem === undefined;
}
