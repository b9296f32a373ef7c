import type { Document } from "yaml";
import { isMap, isScalar, type Pair } from "yaml";
import { readYaml } from "../read-yaml.ts";
import { frontMatterIn } from "../notebook/source/read-front-matter.ts";

/** The front matter of a text, valid or not, and the position of its YAML. */
export interface FrontMatterText {
  document: Document;
  /** UTF-16 offsets of the YAML in the text, end exclusive. */
  start: number;
  end: number;
  bodyStart: number;
}

/** Undefined if a text does not begin with front matter, or it is not closed. */
export function frontMatterOf(text: string): FrontMatterText | undefined {
  const place = frontMatterIn(text);
  if (!place) return undefined;
  return { ...place, document: readYaml(text.slice(place.start, place.end)).document };
}

/** A string value of the front matter: `lang`, `form`. */
export function frontMatterValue({ document }: FrontMatterText, key: string): string | undefined {
  const value: unknown = document.get(key);
  return typeof value === "string" ? value : undefined;
}

/** What a source declares: figures and charts by id, each with its words. */
export interface DeclaredId {
  id: string;
  kind: "figures" | "charts";
  label: string;
  caution?: string;
}

export function declaredIds({ document }: FrontMatterText): DeclaredId[] {
  return (["figures", "charts"] as const).flatMap((kind) =>
    pairsIn(document.get(kind)).flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      const label: unknown = isMap(value) ? (value.get("label") ?? value.get("title")) : undefined;
      const caution: unknown = isMap(value) ? value.get("caution") : undefined;
      return {
        ...{ id: String(key.value), kind, label: typeof label === "string" ? label : "" },
        ...(typeof caution === "string" && { caution }),
      };
    }),
  );
}

/** The pairs of a map; empty for anything else. */
export function pairsIn(node: unknown): readonly Pair[] {
  return isMap(node) ? node.items : [];
}
