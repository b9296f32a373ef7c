import type { CompletedCommand } from "./completed-command.ts";

/** Completion for Bash: words if they are known, otherwise files. */
export function bashCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ names, choices }) => {
        const patterns = names.map((option) => `"${name} ${option}"`).join(" | ");
        return `    ${patterns}) ${given(choices)} ;;`;
      }),
  );
  const rest = commands.map(({ name, options, choices, takesArguments }) => {
    const flags = options.flatMap(({ names }) => names).join(" ");
    const other = takesArguments ? given(choices) : ":";
    return `    ${name}) if [[ $word == -* ]]; then known="${flags}"; else ${other}; fi ;;`;
  });
  return `_${program}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} known= files=
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then
    known="${commands.map(({ name }) => name).join(" ")} --help --version"
  else case "\${COMP_WORDS[1]} $before" in
${values.join("\n")}
    *) case "\${COMP_WORDS[1]}" in
${rest.join("\n")}
    esac ;;
  esac; fi
  if [[ $files ]]; then
    compopt -o filenames 2> /dev/null
    while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen -f -- "$word")
  else
    while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen -W "$known" -- "$word")
  fi
}
complete -F _${program} ${program}
`;
}

function given(choices: readonly string[]): string {
  return choices.length > 0 ? `known="${choices.join(" ")}"` : "files=yes";
}
