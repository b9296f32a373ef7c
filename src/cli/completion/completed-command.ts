/** A command as a shell completes it. */
export interface CompletedCommand {
  name: string;
  about: string;
  options: readonly CompletedOption[];
  /** Possible values of its first argument; empty if that is a file or any text. */
  choices: readonly string[];
  takesArguments: boolean;
}

export interface CompletedOption {
  /** With hyphens, such as `--output` and `-o`. */
  names: readonly string[];
  about: string;
  takesValue: boolean;
  /** Possible values; empty if the value is a file or any text. */
  choices: readonly string[];
}
