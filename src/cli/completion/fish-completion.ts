import type { CompletedCommand } from "./completed-command.ts";

/** Completion for fish, one line per command and option. */
export function fishCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const none = `not __fish_seen_subcommand_from ${names}`;
  const lines = commands.flatMap(({ name, about, options, choices, takesArguments }) => {
    const start = `complete -c ${program}`;
    const within = `${start} -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `${start} -n ${quoted(none)} -f -a ${name} -d ${quoted(about)}`,
      ...(choices.length > 0 ? [`${within} -f -a ${quoted(choices.join(" "))}`] : []),
      ...(takesArguments ? [] : [`${within} -f`]),
      ...options.map((option) => {
        const flags = option.names.map((flag) =>
          flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
        );
        const value = option.takesValue ? valueOf(option.choices) : "";
        return `${within} ${flags.join(" ")}${value} -d ${quoted(option.about)}`;
      }),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function valueOf(choices: readonly string[]): string {
  return choices.length > 0 ? ` -x -a ${quoted(choices.join(" "))}` : " -r -F";
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
