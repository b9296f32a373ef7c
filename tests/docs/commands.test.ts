import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { expect, test } from "vitest";
import { program } from "../../src/cli/program.ts";

test("the list of commands is complete", async () => {
  const help = program.createHelp();
  const sections = help.visibleCommands(program).map((command) => {
    const rows = help
      .visibleOptions(command)
      .map(
        (option) =>
          `| \`${option.flags.replaceAll("|", "\\|")}\` | ${cell(help.optionDescription(option))} |`,
      );
    const words = command.registeredArguments.map(
      (argument) => `\`${help.argumentTerm(argument)}\`: ${help.argumentDescription(argument)}.`,
    );
    return `## ${command.name()}

${command.description()}.

\`\`\`
apparatus ${command.name()} ${command.usage()}
\`\`\`
${words.length > 0 ? `\n${words.join("\\\n")}\n` : ""}
| option | does |
| --- | --- |
${rows.join("\n")}
${examplesOf(command)}`;
  });
  const text = `# Commands

${program.description()} \`npx apparatus\` runs it in the folder of a notebook.
Exit status 0 means that all is well, 1 that the content has errors, 2 that the command was used wrongly. Messages go to standard error, results to standard output.

${sections.join("\n")}`;
  await expect(text).toMatchFileSnapshot("../../docs/commands.md");
});

/** What the help shows below the options. */
function examplesOf(command: CommandUnknownOpts): string {
  let shown = "";
  command.configureOutput({ writeOut: (text) => (shown += text) }).outputHelp();
  const [, lines = ""] = shown.split("\nExamples:\n");
  return `\n\`\`\`sh\n${lines.replace(/^ {2}/gm, "").trimEnd()}\n\`\`\`\n`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
