import { dirname } from "node:path";
import { VFile } from "vfile";
import { localeFor, nearestLocales } from "../catalogue/locale.ts";
import { readAbbreviations, type Abbreviations } from "../citations/abbreviations.ts";
import type { Style } from "../citations/style.ts";
import { reportStyle } from "../citations/report-style.ts";
import { decodeBytes } from "../decode-bytes.ts";
import { decodeFile } from "../decode-file.ts";
import { inFile } from "../fault.ts";
import { toCheckMessages } from "../notebook/check-message.ts";
import { referencesFile } from "../remark/render/open-libraries.ts";
import { besideDocument } from "../remark/render/beside-document.ts";
import { topicsOf, type NamedLibrary } from "../remark/resolve/list-topics.ts";
import { readFrontMatter } from "../remark/render/front-matter.ts";
import { report } from "../report.ts";
import { render } from "../remark/render/render-document.ts";
import type { RenderFormat } from "../remark/render/render-formats.ts";
import { openLibraryFiles, readInput, readNamed } from "./open-library-files.ts";
import { hasErrors, printMessages } from "./messages/print-messages.ts";
import { suitTo } from "./start/suit-engine.ts";
import { styleNamed } from "./style-or-usage-error.ts";
import { UsageError } from "./usage-error.ts";
import { writeOutput } from "./write-output.ts";

interface RenderOptions {
  bibliography: string[];
  /** If missing, the document’s own style, or `apa`. */
  style?: string;
  locale?: string;
  to: RenderFormat;
  output?: string;
}

/** `apparatus render`: if there are errors, it still prints what resolved. */
export async function renderFile(path: string, options: RenderOptions): Promise<number> {
  const { to, output } = options;
  const file = new VFile({ path: path === "-" ? "<stdin>" : path, value: readInput(path) });
  const text = decodeFile(file);
  file.value = text;
  const onParsed = suitTo(text);
  // Find out what the document needs before rendering it, which reports what is wrong in it.
  const { metadata } = readFrontMatter(new VFile(file.value));
  const folder = path === "-" ? undefined : dirname(path);
  const pathOf = (named: string): string => besideDocument(folder, named);
  const style = styleNamed(options.style ?? metadata.style ?? "apa", pathOf);
  const locale = options.locale === undefined ? undefined : localeNamed(options.locale, style);
  const asked = options.bibliography;
  const { references } = metadata;
  const named: NamedLibrary[] =
    asked.length > 0
      ? asked.map((asked) => ({ path: asked }))
      : metadata.bibliography.map(({ path: own, ...rest }) => ({ path: pathOf(own), ...rest }));
  const library = await openLibraryFiles(
    [...new Set(named.map(({ path: library }) => library))],
    references === undefined ? [] : [referencesFile(references, file.path)],
    asked.length > 0 ? readInput : readNamed,
  );
  const abbreviations = metadata.abbreviations && tableAt(file, pathOf(metadata.abbreviations));
  const rendered = inFile(file.path, () =>
    render(file, {
      library,
      style,
      to,
      onParsed,
      topics: topicsOf(named, library),
      ...(locale && { locale }),
      ...(abbreviations && { abbreviations }),
    }),
  );
  writeOutput(output, rendered, [path, ...library.files.map((one) => one.path)]);

  const messages = [file, ...library.files, reportStyle(style) ?? []]
    .flat()
    .flatMap((one) => toCheckMessages(one.path, one.messages, { rules: {} }));
  printMessages(messages);
  return hasErrors(messages) ? 1 : 0;
}

/** A document’s language has priority over its style’s; `style` leaves the choice to the style. */
function localeNamed(tag: string, style: Style): string {
  if (tag === "style") return style.locale ?? "en-US";
  const locale = localeFor(tag);
  if (locale !== undefined) return locale;
  const near = nearestLocales(tag).join(", ");
  throw new UsageError(`unknown locale "${tag}"; expected ${near || "a tag such as en-GB"}`);
}

function tableAt(file: VFile, path: string): Abbreviations | undefined {
  const table = readAbbreviations(decodeBytes(readNamed(path)).text);
  if (!table) {
    const reason = `Unexpected content of \`${path}\`, expected \`{"default": {"container-title": {…}}}\``;
    report(file, "front-matter", reason);
  }
  return table;
}
