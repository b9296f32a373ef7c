/** A JSON Schema as written in our code, `as const`. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly default?: unknown;
}

/**
 * The type of the data that a JSON Schema accepts, so that only the schema defines it. A key is always present if
 * it is required or has a default, which the validator inserts.
 */
export type DataOf<S> = S extends { enum: readonly (infer Value)[] }
  ? Value
  : S extends { type: "string" }
    ? string
    : S extends { type: "number" }
      ? number
      : S extends { type: "boolean" }
        ? boolean
        : S extends { type: "array"; items: infer Item }
          ? readonly DataOf<Item>[]
          : S extends { properties: infer Properties extends Record<string, Schema> }
            ? ObjectOf<Properties, Present<Properties, S>>
            : S extends { additionalProperties: infer Values extends Schema }
              ? Readonly<Record<string, DataOf<Values>>>
              : unknown;

type ObjectOf<Properties, Keys> = {
  [Key in keyof Properties as Key extends Keys ? Key : never]: DataOf<Properties[Key]>;
} & {
  [Key in keyof Properties as Key extends Keys ? never : Key]?: DataOf<Properties[Key]>;
};

/** The keys that are always present. */
type Present<Properties, S> =
  | (S extends { required: readonly (infer Key)[] } ? Key : never)
  | {
      [Key in keyof Properties]: Properties[Key] extends { default: unknown } ? Key : never;
    }[keyof Properties];
