import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/** A few styles of the public repository come with citation-js, some under shorter names. */
const templateNames: ReadonlyMap<string, string> = new Map([
  ["apa", "apa"],
  ["harvard-cite-them-right", "harvard1"],
  ["nlm-citation-sequence", "vancouver"],
  ["vancouver", "vancouver"],
]);

/** A style that comes with citation-js, as XML. */
export function templateStyle(name: string): string | undefined {
  const template = templateNames.get(name);
  return template === undefined ? undefined : published("styles").get(template);
}

/** A locale that comes with citation-js or that Debian or Zotero installed, as XML. */
export function installedLocale(name: string): string | undefined {
  const found = published("locales").get(name);
  if (found !== undefined || !/^[\w-]+$/.test(name)) return found;
  const path = localeFolders.map((folder) => join(folder, `locales-${name}.xml`)).find(existsSync);
  return path === undefined ? undefined : readFileSync(path, "utf8");
}

/** The names of the styles and of the locales that are here without the whole repository. */
export function installedStyleNames(): string[] {
  const files = styleFolders().flatMap((folder) => namesIn(folder, /^([\w.-]+)\.csl$/));
  return [...templateNames.keys(), ...files];
}

export function installedLocaleNames(): string[] {
  const files = localeFolders.flatMap((folder) => namesIn(folder, /^locales-([\w-]+)\.xml$/));
  return [...published("locales").keys(), ...files];
}

/** Where Zotero, Pandoc and Debian keep styles; Zotero hides the parents of dependent ones. */
export function styleFolders(): string[] {
  const data = process.env["XDG_DATA_HOME"] ?? join(homedir(), ".local/share");
  return [
    join(homedir(), "Zotero/styles"),
    join(homedir(), "Zotero/styles/hidden"),
    join(data, "pandoc/csl"),
    join(homedir(), ".pandoc/csl"),
    "/usr/share/citation-style-language/styles",
    "/usr/share/citation-style-language/styles/dependent",
  ];
}

const localeFolders = ["/usr/share/citation-style-language/locales"];

function namesIn(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

const read = new Map<string, ReadonlyMap<string, string>>();

function published(which: "styles" | "locales"): ReadonlyMap<string, string> {
  const known = read.get(which);
  if (known) return known;
  const require = createRequire(import.meta.url);
  const all: unknown =
    which === "styles"
      ? require("@citation-js/plugin-csl/lib/styles.json")
      : require("@citation-js/plugin-csl/lib/locales.json");
  const made = new Map(Object.entries(all as Record<string, string>));
  read.set(which, made);
  return made;
}
