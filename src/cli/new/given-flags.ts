import type { Option } from "@commander-js/extra-typings";

/** What a command says about its options. */
interface Given {
  options: readonly Option[];
  getOptionValue(name: string): unknown;
  getOptionValueSource(name: string): string | undefined;
}

/** The options that the user gave, as `--title`; defaults are none. */
export function givenFlags(command: Given): string[] {
  return command.options.flatMap((option) => {
    const name = option.attributeName();
    // `--gallery` and `--no-gallery` are two options with one value.
    const isThis = (command.getOptionValue(name) === false) === option.negate;
    const isGiven = isThis && command.getOptionValueSource(name) === "cli";
    return isGiven && option.long != null ? [option.long] : [];
  });
}
