import { Argument, Command, Option } from "@commander-js/extra-typings";
import { figureFormats } from "../figures/data/figure-formats.ts";
import { publishedFormats } from "../library/published-formats.ts";
import { renderFormats } from "../remark/render/render-formats.ts";
import { shells } from "./completion/shells.ts";
import { withoutControls } from "./messages/print-messages.ts";
import { givenFlags } from "./new/given-flags.ts";
import { hosts } from "./new/publish-files.ts";
import { packageManifest } from "./package-manifest.ts";

/** What each command returns: 0 all is well, 1 the content has errors, 2 wrong usage. */
type Outcome = number | Promise<number>;

/** The commands and their options, as shown in help, completion and the reference. */
export const program = new Command("apparatus")
  .description("A citation-linked research notebook: documents beside the works they cite.")
  .version(packageManifest().version, "-V, --version", "Show the version")
  .helpOption("-h, --help", "Show help")
  .helpCommand(false)
  .showHelpAfterError("Run with --help for help.")
  // An argument may be the name of a file that somebody else made.
  .configureOutput({
    writeErr: (text) => process.stderr.write(text.split("\n").map(withoutControls).join("\n")),
  })
  .exitOverride();

/** Nothing is kept between runs any more, but scripts may still use this option. */
const noCache = new Option("--no-cache", "keep nothing between runs").hideHelp();

// A command’s modules are loaded when it runs, so that other commands need not wait for them.
command("dev", "Serve the notebook with live preview")
  .option("--port <number>", "port to serve at", "3000")
  .option("--host <name>", "host to serve at", "127.0.0.1")
  .addOption(noCache)
  .addHelpText("after", examples("apparatus dev", "apparatus dev --port 8080"))
  .action(run(async (options) => (await import("./dev.ts")).dev(options)));

command("build", "Write the site to dist/; a failed build leaves the old one")
  .option("--check-links", "then follow each link of the site, and name those that lead nowhere")
  .addOption(noCache)
  .addHelpText("after", examples("apparatus build", "apparatus build --check-links"))
  .action(run(async (options) => (await import("./build.ts")).build(options)));

command("check", "Check sources, library and notes; each message has file, line, column and rule")
  .argument("[file...]", "check these files only")
  .addOption(
    choice(
      "--format <format>",
      "form of the messages",
      ["text", "json", "sarif", "github"],
      "text",
    ),
  )
  .option("--fix", "mend what has exactly one safe mend, and list the changes")
  .addOption(noCache)
  .option("--online", "also ask whether the addresses of the library still answer")
  .addHelpText(
    "after",
    examples(
      "apparatus check",
      "apparatus check --fix",
      "apparatus check sources/a.md --format json",
    ),
  )
  .action(run(async (files, options) => (await import("./check.ts")).check(files, options)));

command("render", "Render one Markdown document with its citations and bibliography")
  .argument("<file>", "a Markdown file; - reads standard input")
  .addOption(
    repeated(
      "--bibliography <file>",
      "a library in BibLaTeX, RIS, CSL-JSON or another format",
      "the document’s own",
    ),
  )
  .option("--style <name>", "a CSL style, by name or file (default: the document’s own, or apa)")
  .option(
    "--locale <tag>",
    "language of terms and dates, such as en-US, or 'style' for the style’s own",
  )
  .addOption(choice("--to <format>", "what to write", renderFormats, "html"))
  .option("-o, --output <file>", "a file to write (default: standard output)")
  .addOption(noCache)
  .addHelpText(
    "after",
    examples(
      "apparatus render paper.md --bibliography refs.bib",
      "apparatus render paper.md --to markdown -o written-out.md",
      "apparatus render - --bibliography refs.bib --style oscola --to text < paper.md",
    ),
  )
  .action(run(async (file, options) => (await import("./render.ts")).renderFile(file, options)));

command("export", "Print works in a format that reference managers read")
  .argument("[key...]", "citation keys, or patterns such as 'gc*' (default: all works)")
  .addOption(repeated("--bibliography <file>", "a library", "references.bib"))
  .option("--cited-in <source>", "only works that this source cites")
  .addOption(repeated("--type <kind>", "only works of this kind, such as treaty", "any"))
  .addOption(
    repeated("--verification <state>", "only records in this state, such as verified", "any"),
  )
  .option("--to <format>", `${publishedFormats.map(({ id }) => id).join(", ")} or text; required`)
  .option("--style <name>", "the style of --to text", "apa")
  .option("-o, --output <file>", "a file to write (default: standard output)")
  .addOption(noCache)
  .addHelpText(
    "after",
    examples(
      "apparatus export --to bibtex > library.bib",
      "apparatus export 'gc*' crc --to biblatex",
      "apparatus export --type treaty --to text --style oscola -o treaties.txt",
    ),
  )
  .action(run(async (keys, options) => (await import("./export.ts")).exportWorks(keys, options)));

command("import", "Show which works are new and which differ; --write adds them to the library")
  .argument(
    "<file...>",
    "BibLaTeX, RIS, CSL, EndNote, PubMed, MODS, CFF, Zotero or more, recognised by content",
  )
  .option("--bibliography <file>", "the library", "references.bib")
  .option("--write", "add new works and missing fields to the library")
  .option("--replace", "with --write, overwrite fields that differ")
  .addHelpText(
    "after",
    examples("apparatus import zotero.rdf", "apparatus import refs.ris --write"),
  )
  .action(run(async (files, options) => (await import("./import.ts")).importWorks(files, options)));

command("figures", "Print the reported figures, each with the words that state it")
  .argument("[source]", "the id of a source (default: all sources)")
  .addOption(choice("--to <format>", "what to write", figureFormats, "csv"))
  .addOption(repeated("--id <figure>", "only this figure", "all"))
  .addHelpText(
    "after",
    examples(
      "apparatus figures --to json",
      "apparatus figures khojaly-2025 --id killed --id evicted",
    ),
  )
  .action(run(async (source, options) => (await import("./figures.ts")).figures(source, options)));

command("add-source", "Bring in a document: text, Markdown, HTML, DOCX, TEI, or PDF with text")
  .argument("<file>", "the document; kept unchanged")
  .option("--id <id>", "the id of the source (default: from the file name)")
  .option("--lang <tag>", "its language, such as en or az-Latn (default: detected)")
  .option("--encoding <name>", "its character encoding, such as windows-1251 (default: detected)")
  .option("--from <address>", "the address where you found it")
  .option("--received <day>", "the day you got it, such as 2025-02-25 (default: today)")
  .addOption(new Option("--accept <which>", "decide without asking").choices(["all", "none"]))
  .addHelpText(
    "after",
    examples(
      "apparatus add-source judgment.pdf --from https://court.example/judgment.pdf",
      "apparatus add-source letter.txt --id letter --accept all",
    ),
  )
  .action(run(async (file, options) => (await import("./add-source.ts")).addSource(file, options)));

command("annotate", "Propose citations, figures and numbers for a source again")
  .argument("<source>", "the id of the source")
  .addOption(new Option("--accept <which>", "decide without asking").choices(["all", "none"]))
  .addHelpText(
    "after",
    examples("apparatus annotate letter", "apparatus annotate letter --accept all"),
  )
  .action(
    run(async (source, options) => (await import("./annotate.ts")).annotate(source, options)),
  );

command("lsp", "Serve an editor: a language server over standard input and output")
  // Some editors add these to say how they communicate.
  .addOption(new Option("--stdio").hideHelp())
  .addOption(new Option("--clientProcessId <id>").hideHelp())
  .addHelpText("after", examples("apparatus lsp"))
  .action(run(async () => (await import("./lsp.ts")).lsp()));

command("new", "Create a notebook with an example of each thing, ready to build")
  .argument("<dir>", "a new or empty folder, or one with only installed packages and documents")
  .option("--title <words>", "its title (default: from the folder name)")
  .option("--lang <tag>", "the language of its own words", "en")
  .option("--style <name>", "its citation style", "apa")
  .addOption(new Option("--host <name>", "where it will be published").choices(hosts))
  .option("--gallery", "with an example of each thing, without asking")
  .option("--no-gallery", "without examples")
  .option("--install", "run npm install in it")
  .option("--package <spec>", "where npm gets Apparatus (default: where this copy came from)")
  .addHelpText(
    "after",
    examples(
      "apparatus new my-notebook",
      "apparatus new . --title 'My notebook' --host github",
      "apparatus new my-notebook --package ../apparatus.tgz",
    ),
  )
  .action(
    run(async (folder, options, self) =>
      (await import("./new/new.ts")).newNotebook(folder, options, givenFlags(self)),
    ),
  );

command("completion", "Print shell completion for commands, options and their values")
  .addArgument(new Argument("<shell>", "the shell").choices(shells))
  .addHelpText(
    "after",
    examples(
      "apparatus completion bash >> ~/.bashrc",
      "apparatus completion zsh >> ~/.zshrc",
      "apparatus completion fish > ~/.config/fish/completions/apparatus.fish",
    ),
  )
  .action(
    run(async (shell) => {
      process.stdout.write((await import("./completion/completion.ts")).completion(shell, program));
      return 0;
    }),
  );

function command(name: string, description: string) {
  return program.command(name).description(description).exitOverride();
}

function run<A extends unknown[]>(action: (...args: A) => Outcome): (...args: A) => Promise<void> {
  return async (...args) => {
    process.exitCode = await action(...args);
  };
}

function choice<const Flags extends string, const Value extends string>(
  flags: Flags,
  description: string,
  values: readonly Value[],
  preset: NoInfer<Value>,
) {
  return new Option(flags, description).choices(values).default(preset);
}

/** An option that collects its values; `preset` is the default shown in the help. */
function repeated<const Flags extends string>(flags: Flags, description: string, preset: string) {
  return new Option(flags, `${description}; may be repeated`)
    .argParser((value: string, before: string[]): string[] => [...before, value])
    .default([] as string[], preset);
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
