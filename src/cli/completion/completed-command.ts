/** A command as a shell completes it. */
export interface CompletedCommand {
  name: string;
  about: string;
  options: readonly CompletedOption[];
  /** What its first argument may be; nothing where that is a file or any text. */
  choices: readonly string[];
  takesArguments: boolean;
}

export interface CompletedOption {
  /** With hyphens, as `--output` and `-o`. */
  names: readonly string[];
  about: string;
  takesValue: boolean;
  /** What its value may be; nothing where that is a file or any text. */
  choices: readonly string[];
}
