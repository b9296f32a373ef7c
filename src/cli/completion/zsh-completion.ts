import type { CompletedCommand, CompletedOption } from "./completed-command.ts";

/** Completion for Zsh, with a description of each word. */
export function zshCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const named = commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`);
  const cases = commands.map(({ name, options, choices, takesArguments }) => {
    const specs = options.flatMap(specsOf);
    if (takesArguments) specs.push(quoted(`*:argument:${valuesOf(choices)}`));
    return `    ${name}) _arguments ${specs.join(" ")} ;;`;
  });
  return `#compdef ${program}
_${program}() {
  local -a commands=(
${named.join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join("\n")}
  esac
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
compdef _${program} ${program}
`;
}

function specsOf({ names, about, takesValue, choices }: CompletedOption): string[] {
  const words = about.replace(/[[\]:\\]/g, "\\$&");
  const value = takesValue ? `:value:${valuesOf(choices)}` : "";
  return names.map((name) => quoted(`*${name}[${words}]${value}`));
}

function valuesOf(choices: readonly string[]): string {
  return choices.length > 0 ? `(${choices.join(" ")})` : "_files";
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
