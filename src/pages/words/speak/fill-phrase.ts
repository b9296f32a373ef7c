import type { Element, Nodes, Root } from "hast";
import { h } from "hastscript";
import { formOf, valueText, type Manner, type Message, type MessageValue } from "./message.ts";

type InlineOne = Nodes | number | string | null | undefined;

/**
 * What may occur among words, and what phrases become: hastscript’s own types, which it does not export by name.
 */
export type Inline = InlineOne | (InlineOne | InlineOne[])[];
export type Phrase = Element | Root;

/** Puts an element around words. */
export type Mark = (words: string) => Inline;

export type PhraseValue = MessageValue | Inline | Mark;

/** Put values and elements into a message, at the places its language has for them. */
export function fillPhrase(
  message: Message,
  values: Readonly<Record<string, PhraseValue>>,
  manner: Manner,
): Phrase {
  const known = new Map(Object.entries(values));
  const parts = formOf(message, values, manner).split(/(\{\w+\}|<(?:\w+)>[^<]*<\/\w+>)/);
  const filled = parts.map((part): Inline => {
    const [, place, opened, words = "", closed] =
      /^(?:\{(\w+)\}|<(\w+)>([^<]*)<\/(\w+)>)$/.exec(part) ?? [];
    if (place !== undefined) return childOf(known.get(place) ?? part, manner);
    const mark = opened === closed ? known.get(opened ?? "") : undefined;
    return typeof mark === "function" ? (mark as Mark)(words) : part;
  });
  return h(null, filled.flat());
}

function childOf(value: PhraseValue, manner: Manner): Inline {
  if (typeof value === "function") return value("");
  const isText = typeof value === "number" || (isObject(value) && "list" in value);
  return isText ? valueText(value as MessageValue, manner) : (value as Inline);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
