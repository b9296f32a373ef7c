import { loadLocale } from "../catalogue/locale.ts";
import { createEngine } from "../csl/engine.ts";
import type { CslEngine } from "../csl/request.ts";
import type { CslStyle } from "../csl/style/style-tree.ts";
import type { Style } from "./style.ts";

const engines = new WeakMap<CslStyle, Map<string, CslEngine>>();

/** The engine for a style and locale. It keeps what it has formatted. */
export function engineOf({ csl }: Style, locale: string): CslEngine {
  const byLocale = engines.get(csl) ?? new Map<string, CslEngine>();
  engines.set(csl, byLocale);
  const engine =
    byLocale.get(locale) ??
    createEngine(csl, { locale, forceLocale: true, tidy: true, loadLocale });
  byLocale.set(locale, engine);
  return engine;
}

/**
 * The locale to use a style in: the document’s, unless that is only a language and the style has a dialect of it
 * (`en` with OSCOLA’s `en-GB`).
 *
 * @param asked
 *   A CSL locale or a bare language; if missing, the style decides.
 */
export function localeOf({ locale: own }: Style, asked: string | undefined): string {
  if (asked === undefined) return own ?? "en-US";
  return own?.split("-")[0] === asked ? own : asked;
}
