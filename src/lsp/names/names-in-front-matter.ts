import { isScalar, isSeq, type Node, type Pair } from "yaml";
import { pairsIn, type FrontMatterText } from "../front-matter-text.ts";
import { placeOfFigure, placeOfWork, type NamePlace } from "./name.ts";

/** The works and figures named in a source’s front matter. */
export function namesInFrontMatter(
  source: string,
  text: string,
  { document, start }: FrontMatterText,
): NamePlace[] {
  /** The range of a scalar’s words; undefined if its source text differs from its value. */
  const at = (node: unknown): { value: string; start: number } | undefined => {
    if (!isScalar(node) || !node.range) return undefined;
    const value = String(node.value);
    const from = start + node.range[0] + (/["']/.test(text[start + node.range[0]] ?? "") ? 1 : 0);
    return text.startsWith(value, from) ? { value, start: from } : undefined;
  };
  const work = (node: unknown): NamePlace[] => {
    const found = at(node);
    return found ? [placeOfWork(found.value, found.start)] : [];
  };
  const figure = (node: unknown, isDeclaration = false): NamePlace[] => {
    const found = at(node);
    return found ? [placeOfFigure(source, found.value, found.start, isDeclaration)] : [];
  };
  const figuresIn = (node: unknown): NamePlace[] =>
    isSeq(node) ? (node.items as Node[]).flatMap((one) => figure(one)) : figure(node);
  const keysIn = (node: unknown): NamePlace[] => pairsIn(node).flatMap(({ key }) => figure(key));
  const valueIn = (pair: Pair, name: string): unknown =>
    pairsIn(pair.value).find(({ key }) => isScalar(key) && key.value === name)?.value;

  const whole = (name: string): unknown => document.get(name, true);
  return [
    ...["translation-of", "version-of"].flatMap((name) => work(whole(name))),
    ...pairsIn(whole("as-cited")).flatMap(({ key }) => work(key)),
    ...pairsIn(whole("figures")).flatMap((pair) => [
      ...figure(pair.key, true),
      ...figuresIn(valueIn(pair, "part-of")),
    ]),
    ...pairsIn(whole("charts")).flatMap((pair) => [
      ...figure(pair.key, true),
      ...["whole", "parts", "figures"].flatMap((name) => figuresIn(valueIn(pair, name))),
      ...["dates", "labels"].flatMap((name) => keysIn(valueIn(pair, name))),
    ]),
  ];
}
