import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { bashCompletion } from "./bash-completion.ts";
import type { CompletedCommand } from "./completed-command.ts";
import { fishCompletion } from "./fish-completion.ts";
import type { Shell } from "./shells.ts";
import { zshCompletion } from "./zsh-completion.ts";

const writers = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/**
 * The completion script of a program for a shell, written from its commands. Maintained libraries for this start
 * the program at each keystroke and do not complete file names, which most of our commands take.
 */
export function completion(shell: Shell, program: CommandUnknownOpts): string {
  return writers[shell](program.name(), completedCommands(program));
}

function completedCommands(program: CommandUnknownOpts): CompletedCommand[] {
  const help = program.createHelp();
  return help.visibleCommands(program).map((command) => ({
    name: command.name(),
    about: command.description(),
    options: help.visibleOptions(command).map((option) => ({
      names: [option.long, option.short].filter((name) => name !== undefined),
      about: option.description,
      takesValue: option.required || option.optional,
      choices: option.argChoices ?? [],
    })),
    choices: command.registeredArguments[0]?.argChoices ?? [],
    takesArguments: command.registeredArguments.length > 0,
  }));
}
