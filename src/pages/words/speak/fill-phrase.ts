import { h, type Child, type Result } from "hastscript";
import { formOf, valueText, type Manner, type Message, type MessageValue } from "./message.ts";

/** Puts an element round words. */
export type Mark = (words: string) => Child;

export type PhraseValue = MessageValue | Child | Mark;

/** Put values and elements into a message, where its language has them. */
export function fillPhrase(
  message: Message,
  values: Readonly<Record<string, PhraseValue>>,
  manner: Manner,
): Result {
  const known = new Map(Object.entries(values));
  const parts = formOf(message, values, manner).split(/(\{\w+\}|<(?:\w+)>[^<]*<\/\w+>)/);
  const filled = parts.map((part): Child => {
    const [, place, opened, words = "", closed] =
      /^(?:\{(\w+)\}|<(\w+)>([^<]*)<\/(\w+)>)$/.exec(part) ?? [];
    if (place !== undefined) return childOf(known.get(place) ?? part, manner);
    const mark = opened === closed ? known.get(opened ?? "") : undefined;
    return typeof mark === "function" ? (mark as Mark)(words) : part;
  });
  return h(null, filled.flat());
}

function childOf(value: PhraseValue, manner: Manner): Child {
  if (typeof value === "function") return value("");
  const isText = typeof value === "number" || (isObject(value) && "list" in value);
  return isText ? valueText(value as MessageValue, manner) : (value as Child);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
