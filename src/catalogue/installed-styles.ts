import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A locale installed by Debian, as XML. */
export function installedLocale(name: string): string | undefined {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const path = localeFolders.map((folder) => join(folder, `locales-${name}.xml`)).find(existsSync);
  return path === undefined ? undefined : readFileSync(path, "utf8");
}

/** The names of the styles that other programs store on this machine. */
export function installedStyleNames(): string[] {
  return styleFolders().flatMap((folder) => namesIn(folder, /^([\w.-]+)\.csl$/));
}

/** The names of the locales installed by Debian. */
export function installedLocaleNames(): string[] {
  return localeFolders.flatMap((folder) => namesIn(folder, /^locales-([\w-]+)\.xml$/));
}

/** Where Zotero, Pandoc and Debian store styles; Zotero hides the parents of dependent ones. */
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
