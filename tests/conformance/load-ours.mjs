// Our processor from its sources, for styles in packed form.
import { importSources } from "../../scripts/import-sources.mjs";

/**
 * @param localeSource
 *   Returns a locale as XML; undefined if there is none.
 */
export async function loadOurs(localeSource) {
  const { createEngine, readLocale, readStyle } = await importSources(
    "src/csl/engine.ts",
    "src/csl/style/read-locale.ts",
    "src/csl/style/read-style.ts",
  );
  const locales = new Map();
  function loadLocale(tag) {
    if (!locales.has(tag)) {
      const source = localeSource(tag);
      locales.set(tag, source === undefined ? undefined : readLocale(source));
    }
    return locales.get(tag);
  }
  return {
    run(packed, clusters, items) {
      const engine = createEngine(readStyle(packed).style, { locale: "en-US", loadLocale });
      const cited = new Set(clusters.flatMap(({ items }) => items.map(({ id }) => id)));
      const uncited = [...items.keys()].filter((id) => !cited.has(id));
      return engine.run({ items, clusters, uncited });
    },
  };
}
