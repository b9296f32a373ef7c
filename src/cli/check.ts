import { relative } from "node:path";
import { nearestNames } from "../nearest-names.ts";
import { checkAddresses } from "../notebook/check-addresses.ts";
import type { CheckMessage } from "../notebook/check-message.ts";
import { checkNotebook, type CheckResult } from "../notebook/check-notebook.ts";
import { siteFacts } from "../pages/files/checked-site.ts";
import { askAddress } from "./ask-address.ts";
import { fix } from "./fix.ts";
import { openNotebook } from "./open-notebook.ts";
import { toGithub } from "./messages/github.ts";
import { printData } from "./messages/print-data.ts";
import { hasErrors, printMessages } from "./messages/print-messages.ts";
import { toSarif } from "./messages/sarif.ts";
import { UsageError } from "./usage-error.ts";

interface CheckOptions {
  format: string;
  /** Whether to try addresses on the network. */
  online?: boolean;
  fix?: true | undefined;
}

/** `apparatus check`: writes text to standard error, other formats to standard output. */
export async function check(
  files: readonly string[],
  { format, online = false, fix: isFix }: CheckOptions,
): Promise<number> {
  const notebook = openNotebook();
  if (online) {
    const asked = await checkAddresses(notebook.library, askAddress);
    process.stderr.write(`${asked} ${asked === 1 ? "address" : "addresses"} asked\n`);
  }
  const anew = (): CheckResult => checkNotebook(openNotebook(), siteFacts);
  let all = checkNotebook(notebook, siteFacts);
  const paths = new Set(all.files);
  const asked = [...new Set(files.map(checkedAs))];
  const stranger = asked.find((path) => !paths.has(path));
  if (stranger !== undefined) {
    const near = nearestNames(stranger, paths);
    const expected = near.length > 0 ? near : [...paths];
    throw new UsageError(
      `${stranger} is not a file of this notebook; expected ${expected.join(", ")}`,
    );
  }

  if (isFix) {
    const said = format === "text" ? process.stdout : process.stderr;
    all = fix(notebook.root, asked, anew, (line) => said.write(line));
  }
  const messages = all.messages.filter(({ file }) => asked.length === 0 || asked.includes(file));
  const count = asked.length || paths.size;
  if (format === "text") {
    printMessages(messages);
    process.stderr.write(`${summary(messages, count)}\n`);
  } else if (format === "github") {
    printData(toGithub(messages));
  } else {
    const result = format === "sarif" ? toSarif(messages) : { files: count, messages };
    printData(`${JSON.stringify(result, null, 2)}\n`);
  }
  return hasErrors(messages) ? 1 : 0;

  /** A transcript is checked with its source, which has the messages about both. */
  function checkedAs(file: string): string {
    const path = relative(notebook.root, file).replaceAll("\\", "/");
    const source = path.replace(/\.txt$/, ".md");
    return !paths.has(path) && paths.has(source) ? source : path;
  }
}

function summary(messages: readonly CheckMessage[], files: number): string {
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count > 0 ? [`${count} ${severity}${count > 1 && severity !== "info" ? "s" : ""}`] : [];
  });
  return `${files} ${files === 1 ? "file" : "files"} checked: ${counts.join(", ") || "nothing to report"}`;
}
