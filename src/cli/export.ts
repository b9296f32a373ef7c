import { resolve } from "node:path";
import { exportBiblatex } from "../library/export-biblatex.ts";
import { formats } from "../library/export-formats.ts";
import { format } from "../citations/format.ts";
import { reportStyle } from "../citations/report-style.ts";
import type { Style } from "../citations/style.ts";
import type { Library } from "../library/library.ts";
import type { Work } from "../works/work.ts";
import { toCheckMessages } from "../notebook/check-message.ts";
import { unknownKey } from "../remark/resolve/report-unknown-key.ts";
import { withHiddenShown } from "../hidden-characters.ts";
import { shortened } from "../report.ts";
import { openLibraryFiles } from "./open-library-files.ts";
import { openNotebook } from "./open-notebook.ts";
import { hasErrors, printMessages, withoutControls } from "./messages/print-messages.ts";
import { selectWorks } from "./select-works.ts";
import { styleNamed } from "./style-or-usage-error.ts";
import { UsageError } from "./usage-error.ts";
import { writeOutput } from "./write-output.ts";

interface ExportOptions {
  bibliography: string[];
  citedIn?: string;
  type: string[];
  verification: string[];
  to?: string;
  style: string;
  output?: string;
}

/** `apparatus export`: writes works to standard output or a file, in the order requested. */
export async function exportWorks(
  keys: readonly string[],
  options: ExportOptions,
): Promise<number> {
  const style = options.to === "text" ? styleNamed(options.style) : undefined;
  const write = writer(options, style);
  const needsNotebook = options.bibliography.length === 0 || options.citedIn !== undefined;
  const notebook = needsNotebook ? openNotebook() : undefined;
  const library =
    options.bibliography.length > 0 || !notebook
      ? await openLibraryFiles(options.bibliography)
      : notebook.library;

  const { works, missing } = selectWorks({ ...options, keys }, library, notebook);
  if (library.files.length === 0) {
    throw new UsageError(
      "no library here; add references.bib, or name a library with --bibliography",
    );
  }
  for (const key of missing) {
    process.stderr.write(`${withoutControls(shortened(unknownKey(library, key).reason))}\n`);
  }
  const files = [...library.files, (style && reportStyle(style)) ?? []].flat();
  const messages = files.flatMap(({ path, messages }) =>
    toCheckMessages(path, messages, { rules: {} }),
  );
  printMessages(messages);
  const read = library.files.map(({ path }) => resolve(notebook?.root ?? "", path));
  writeOutput(options.output, write(works, library), read);
  return missing.length > 0 || hasErrors(messages) ? 1 : 0;
}

function writer(
  { to }: ExportOptions,
  style: Style | undefined,
): (works: readonly Work[], library: Library) => string {
  if (style) return (works, library) => asText(works, library, style);
  // Write our own file back, byte for byte; the published version differs.
  if (to === "biblatex") return exportBiblatex;
  const known = formats.find(({ id }) => id === to);
  if (known) return known.write;
  const expected = [...formats.map(({ id }) => id), "text"].join(", ");
  const found = to === undefined ? "missing --to FORMAT" : `unknown format "${to}"`;
  throw new UsageError(`${found}; use one of ${expected}`);
}

/** One line per work, as the style lists it. */
function asText(works: readonly Work[], library: Library, style: Style): string {
  const { bibliography } = format({
    style,
    work: (key) => library.get(key),
    clusters: [],
    nocite: works.map(({ key }) => key),
  });
  return bibliography
    .map(({ parts, label }) =>
      withHiddenShown(`${label ? `${label} ` : ""}${parts.map(({ text }) => text).join("")}\n`),
    )
    .join("");
}
