import { VFile } from "vfile";
import { alternatives } from "../alternatives.ts";
import { report } from "../report.ts";
import { readChecked } from "./read-checked.ts";
import type { Settings } from "./settings.ts";
import type { SiteFacts } from "./site-facts.ts";

/** Report the language in the settings if not all of the notebook’s own texts are in it. */
export function checkLanguage(file: VFile, settings: Settings, site: SiteFacts): void {
  const { missing, all, languages } = site.textsSpoken?.(settings) ?? { missing: [] };
  if (missing.length === 0 || all === undefined || languages === undefined) return;
  const { lang } = settings;
  const known = alternatives(languages);
  const reason =
    missing.length === all
      ? `Unexpected language \`${lang}\` without words, expected \`words\` beside it in the settings, or ${known}; until then the notebook speaks English`
      : `Missing ${missing.length} of ${all} texts in \`${lang}\`, expected \`${missing[0]}\` and the others under \`words\`; until then they are in English`;
  report(file, "site-language", reason, placeOfLanguage(file));
}

function placeOfLanguage({ path, value }: VFile): ReturnType<typeof report>["place"] {
  const options = {
    rule: "settings",
    name: "settings",
    schema: {},
    within: ["apparatus"],
  } as const;
  return readChecked(new VFile({ path }), String(value), "", options).placeOf(["lang"]);
}
