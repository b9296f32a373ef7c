import type { ElementContent } from "hast";
import { formatEntry, formatNote, type EntryRequest } from "../../../citations/format-entry.ts";
import { styleOfCsl } from "../../../citations/style-of-csl.ts";
import type { CslLocale } from "../../../csl/style/style-tree.ts";
import { citeTitles } from "../../components/parts/cite-titles.ts";
import type { CitedPlace } from "../../components/parts/passage.ts";
import type { StyledWork } from "../../components/parts/styled-work.ts";
import type { LoadedCatalogue } from "./load-catalogue.ts";

/**
 * Write a work in a style of the catalogue, exactly as the build does.
 *
 * @param note
 *   As cited in a note, with this pinpoint; otherwise as in the bibliography.
 * @throws
 *   Error if a file cannot be loaded.
 */
export async function writeInStyle(
  { work, nameless, locale, doubt }: StyledWork,
  name: string,
  catalogue: LoadedCatalogue,
  note?: CitedPlace,
): Promise<Node[]> {
  const style = styleOfCsl(name, await catalogue.style(name), []);
  if (!style) throw new Error(`${name} prints nothing`);
  // The locales it needs are known once it asks for them.
  const locales = new Map<string, CslLocale | undefined>();
  for (;;) {
    const missing = new Set<string>();
    const loadLocale = (tag: string): CslLocale | undefined => {
      if (!locales.has(tag)) missing.add(tag);
      return locales.get(tag);
    };
    const request: EntryRequest = {
      ...{ work, style, nameless, loadLocale },
      ...(locale && { locale }),
      ...(doubt !== undefined && { doubt }),
    };
    const content = note ? formatNote(request, note) : formatEntry(request);
    if (missing.size === 0) return citeTitles(content, [work]).map(toNode);
    for (const tag of missing) locales.set(tag, await catalogue.locale(tag));
  }
}

/** The elements that citations consist of, with classes, and web addresses only. */
function toNode(content: ElementContent): Node {
  if (content.type !== "element") {
    return document.createTextNode(content.type === "text" ? content.value : "");
  }
  const { tagName, properties, children } = content;
  const made = document.createElement(tagName);
  if (Array.isArray(properties["className"])) made.className = properties["className"].join(" ");
  if (typeof properties["href"] === "string") {
    made.setAttribute("href", properties["href"]);
    made.setAttribute("rel", "external");
  }
  made.append(...children.map(toNode));
  return made;
}
