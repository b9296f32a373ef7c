/** A command defined in a library’s `@preamble`. */
export interface CommandDefinition {
  /** 0 to 9. */
  parameters: number;
  /** The default of the first argument, which is optional and given in brackets. */
  option?: string;
  /** With `#1` to `#9` in place of the arguments. */
  body: string;
  /** Whether it applies only if TeX does not know the command: `\providecommand`. */
  isFallback?: boolean;
}

/** The commands of a library, by name without the backslash. */
export type CommandDefinitions = ReadonlyMap<string, CommandDefinition>;
