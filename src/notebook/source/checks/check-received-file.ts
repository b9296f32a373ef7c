import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { VFile } from "vfile";
import { isFile } from "../../../is-file.ts";
import { report } from "../../../report.ts";
import type { FrontMatter } from "../read-front-matter.ts";
import type { SourceFrontMatter } from "../source-schema.ts";

/** Report a received file that is missing, is not in `sources/`, or no longer matches its checksum. */
export function checkReceivedFile(
  root: string,
  file: VFile,
  { received }: SourceFrontMatter,
  placeOf: FrontMatter["placeOf"],
): void {
  const { file: name, sha256 } = received ?? {};
  if (name === undefined) return;
  const tell = (key: string, reason: string): void =>
    void report(file, "received-file", reason, placeOf(["received", key]));
  const path = join(root, "sources", name);
  if (basename(name) !== name || !isFile(path)) {
    return tell("file", `Missing file \`${name}\`, expected it in \`sources/\``);
  }
  const sum = createHash("sha256").update(readFileSync(path)).digest("hex");
  if (sha256 !== undefined && sum !== sha256) {
    tell("sha256", `Unexpected bytes of \`${name}\`, expected those with this SHA-256`);
  }
}
