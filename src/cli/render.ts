import { writeFileSync } from "node:fs";
import { VFile } from "vfile";
import { localeFor, nearestLocales } from "../citations/locale.ts";
import { loadStyle, nearestStyles } from "../citations/style.ts";
import { toCheckMessages } from "../notebook/check.ts";
import { render as renderDocument, type RenderFormat } from "../remark/render.ts";
import { openLibraryFiles, readInput } from "./open-library-files.ts";
import { hasErrors, printMessages } from "./print-messages.ts";
import { UsageError } from "./usage-error.ts";

interface RenderOptions {
  bibliography: string[];
  style: string;
  locale?: string;
  to: RenderFormat;
  output?: string;
}

/** `apparatus render`: with errors it still prints what resolved. */
export function render(path: string, options: RenderOptions): number {
  const { bibliography, to, output } = options;
  const locale = options.locale === undefined ? undefined : localeFor(options.locale);
  const style = loadStyle(options.style);
  if (!style) {
    const near = nearestStyles(options.style).join(", ");
    throw new UsageError(`no style is called ${options.style}: expected ${near || "a CSL style"}`);
  }
  if (options.locale !== undefined && locale === undefined) {
    const near = nearestLocales(options.locale).join(", ");
    throw new UsageError(
      `no locale is called ${options.locale}: expected ${near || "a tag such as en-GB"}`,
    );
  }
  const file = new VFile({ path: path === "-" ? "<stdin>" : path, value: readInput(path) });
  const library = openLibraryFiles(bibliography);
  const rendered = renderDocument(file, { library, style, to, ...(locale && { locale }) });
  if (output === undefined) process.stdout.write(rendered);
  else write(output, rendered);

  const messages = [file, ...library.files].flatMap((one) =>
    toCheckMessages(one.path, one.messages, { rules: {} }),
  );
  printMessages(messages);
  return hasErrors(messages) ? 1 : 0;
}

function write(path: string, contents: string): void {
  try {
    writeFileSync(path, contents);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${String(error)}`);
  }
}
