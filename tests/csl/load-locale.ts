import { existsSync, readFileSync } from "node:fs";
import { readLocale, type CslLocale } from "../../src/csl/package-csl.ts";

/** A locale as published. */
export function loadLocale(tag: string): CslLocale | undefined {
  const path = `locales/locales-${tag}.xml`;
  return existsSync(path) ? readLocale(readFileSync(path, "utf8")) : undefined;
}
