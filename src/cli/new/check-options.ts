import { resolve } from "node:path";
import { alternatives } from "../../alternatives.ts";
import { nearestLocales } from "../../catalogue/locale.ts";
import { languageTag } from "../../notebook/settings-schema.ts";
import { styleNamed } from "../style-or-usage-error.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Refuse settings that the check of the new notebook would report as errors.
 *
 * @throws
 *   {UsageError}
 */
export function checkOptions(root: string, { lang, style }: { lang: string; style: string }): void {
  if (!new RegExp(languageTag.pattern).test(lang)) {
    const near = nearestLocales(lang);
    const expected = near.length > 0 ? alternatives(near) : languageTag.description;
    throw new UsageError(`unknown language "${lang}"; expected ${expected}`);
  }
  styleNamed(style, (path) => resolve(root, path));
}
