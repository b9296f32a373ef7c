import type { Phrase } from "./fill-phrase.ts";
import { fillText, type Manner, type Message, type MessageValue } from "./message.ts";

/** Turns a caller’s arguments into named values, which a message places as its language requires. */
export type Names = (...values: never[]) => Readonly<Record<string, MessageValue>>;

/** The same for messages with elements; `speak` receives what fills those. */
export interface PhraseNames {
  phrase(...values: never[]): Readonly<Record<string, unknown>>;
}

/** Messages in one language as functions and texts: `{title}` becomes a function of a title. */
export type Spoken<Texts, Known> = {
  readonly [Key in keyof Texts]: Key extends keyof Known
    ? Known[Key] extends (...values: infer Arguments) => unknown
      ? (...values: Arguments) => string
      : Known[Key] extends { phrase(...values: infer Arguments): unknown }
        ? (...values: Arguments) => Phrase
        : Spoken<Texts[Key], Known[Key]>
    : Texts[Key] extends string
      ? string
      : Spoken<Texts[Key], unknown>;
};

/** What another language says for each text: one form per plural category if there is a count. */
export type Translation<Texts, Known, Category extends string> = {
  readonly [Key in keyof Texts]: Key extends keyof Known
    ? Known[Key] extends Names | PhraseNames
      ? Message<Category>
      : Translation<Texts[Key], Known[Key], Category>
    : Texts[Key] extends string
      ? string
      : Translation<Texts[Key], unknown, Category>;
};

type FillPhrase = (
  message: Message,
  values: Readonly<Record<string, never>>,
  manner: Manner,
) => unknown;

/** Turn messages that take values into functions. */
export function speak<Texts extends object, Known>(
  texts: Texts,
  known: Known,
  manner: Manner,
  fillPhrase?: FillPhrase,
): Spoken<Texts, Known> {
  const names = new Map(Object.entries(known ?? {}));
  const spoken = Object.entries(texts).map(([key, text]: [string, unknown]) => {
    const name: unknown = names.get(key);
    return [key, spokenText(text, name, manner, fillPhrase)];
  });
  return Object.fromEntries(spoken) as Spoken<Texts, Known>;
}

function spokenText(
  text: unknown,
  name: unknown,
  manner: Manner,
  fillPhrase: FillPhrase | undefined,
): unknown {
  if (typeof name === "function") {
    return (...values: never[]) => fillText(text as Message, (name as Names)(...values), manner);
  }
  if (isPhrase(name)) {
    return (...values: never[]) =>
      fillPhrase?.(text as Message, name.phrase(...values) as never, manner);
  }
  return typeof text === "string" ? text : speak(text as object, name, manner, fillPhrase);
}

/** Whether these are the parameters of one message, and not a group of messages. */
export function isMessageNames(name: unknown): name is Names | PhraseNames {
  return typeof name === "function" || isPhrase(name);
}

function isPhrase(name: unknown): name is PhraseNames {
  return (
    typeof name === "object" &&
    name !== null &&
    "phrase" in name &&
    typeof name.phrase === "function"
  );
}
