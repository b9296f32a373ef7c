/** A command that a library’s `@preamble` defines. */
export interface CommandDefinition {
  /** 0 to 9. */
  parameters: number;
  /** What stands for the first argument where none is given in brackets. */
  option?: string;
  /** With `#1` to `#9` where arguments go. */
  body: string;
  /** Whether it holds only where TeX does not know the command: `\providecommand`. */
  isFallback?: boolean;
}

/** The commands of a library, by their names without the backslash. */
export type CommandDefinitions = ReadonlyMap<string, CommandDefinition>;
