/**
 * One message of a language. `{name}` is replaced by a value; `<name>words</name>` puts an element around words.
 * With a `count` among the values, it may have a form for each plural category of `Intl.PluralRules`, and for exact
 * numbers: `=0`.
 */
export type Message<Category extends string = never> = string | PluralForms<Category>;

export type PluralForms<Category extends string = never> = { other: string } & Partial<
  Record<Intl.LDMLPluralRule | `=${number}`, string>
> & { [category in Category & Intl.LDMLPluralRule]: string };

/** Items a language joins in its own way: `a, b or c`. */
export interface Listed {
  list: readonly string[];
  type: Intl.ListFormatType;
}

export type MessageValue = string | number | Listed;

/** How a language writes numbers and lists, and chooses among plural forms. */
export interface Manner {
  number(value: number): string;
  list(listed: Listed): string;
  plural(count: number): Intl.LDMLPluralRule;
}

export function mannerOf(locale: string): Manner {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  return {
    number: (value) => numbers.format(value),
    list: ({ list, type }) => new Intl.ListFormat(locale, { type }).format(list),
    plural: (count) => rules.select(count),
  };
}

/** The form of a message for the values, still with its placeholders. */
export function formOf(
  message: Message,
  values: Readonly<Record<string, unknown>>,
  manner: Manner,
): string {
  if (typeof message === "string") return message;
  const { count } = values;
  if (typeof count !== "number") return message.other;
  return message[`=${count}`] ?? message[manner.plural(count)] ?? message.other;
}

export function valueText(value: MessageValue, manner: Manner): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? manner.number(value) : manner.list(value);
}

/** Put values into a message; a placeholder without a value stays. */
export function fillText(
  message: Message,
  values: Readonly<Record<string, MessageValue>>,
  manner: Manner,
): string {
  const known = new Map(Object.entries(values));
  return formOf(message, values, manner).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = known.get(name);
    return value === undefined ? place : valueText(value, manner);
  });
}
