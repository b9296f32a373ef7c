import { readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { VFile } from "vfile";
import { applyProposals } from "../notebook/intake/apply-proposals.ts";
import { propose } from "../notebook/intake/propose.ts";
import {
  proposalsPath,
  readAnswers,
  writeProposals,
  type ProposalAnswer,
} from "../notebook/intake/proposals-file.ts";
import { NotTakenIn, type ReceivedDocument } from "../notebook/intake/received-document.ts";
import { isFile } from "../is-file.ts";
import type { WordStretch } from "../notebook/intake/proposal.ts";
import { TranscriptMap } from "../notebook/source/annotations.ts";
import { annotationsIn } from "../notebook/source/parse-source.ts";
import { readSourceFrontMatter, type FrontMatter } from "../notebook/source/read-front-matter.ts";
import type { Source } from "../notebook/source/source.ts";
import { decide } from "./decide.ts";
import { withoutControls } from "./messages/print-messages.ts";
import { openNotebook } from "./open-notebook.ts";
import { readApart } from "./read-apart.ts";
import { unknownSource } from "./unknown-source.ts";
import { addEntries, listProposals, replaceAll } from "./write-source.ts";

/** `apparatus annotate`: make new proposals for a source; refused ones are not proposed again. */
export async function annotate(
  id: string,
  { accept }: { accept?: string | undefined },
): Promise<number> {
  const notebook = openNotebook();
  const { root, library } = notebook;
  const source = notebook.sources.find((one) => one.id === id);
  if (!source) throw unknownSource(id, notebook);
  const path = `sources/${id}.md`;
  const seen = readFileSync(join(root, path));
  const { answers } = readAnswers(root, id);
  const { form, lang } = source.frontMatter;
  const { text: transcript } = source.transcript;
  const { data, bodyStart } = readSourceFrontMatter(new VFile({ value: String(source.file) }));
  const known = {
    keys: keysOf(data, answers),
    words: wordsOf(source),
    figures: new Set(Object.keys(source.frontMatter.figures)),
  };
  const kept = await readKept(root, source);
  const { proposals, told } = propose({
    id,
    transcript,
    form,
    lang,
    facts: kept?.facts ?? {},
    // A transcript changed by hand has different lines.
    types: kept?.transcript === transcript ? kept.types : undefined,
    library,
    known,
  });
  const open = proposals.filter((one) => answers.get(one.id) !== "no");
  const decided = await decide(open, accept, answers);
  const accepted = open.filter((one) => decided.get(one.id) === "yes");
  const rest = proposals.filter((one) => decided.get(one.id) !== "yes");
  const waiting = rest.filter((one) => decided.get(one.id) !== "no");
  const map = new TranscriptMap(annotationsIn(source.file, { bodyStart, form, transcript }));
  const changed = applyProposals(String(source.file), accepted, map);
  const isWritten = replaceAll(root, [
    ...(accepted.length > 0 ? [[path, changed, seen] as const] : []),
    ...(rest.length > 0
      ? [[proposalsPath(id), writeProposals(id, rest, decided, told)] as const]
      : []),
  ]);
  const isWhole = isWritten && addEntries(root, accepted);
  if (isWhole && rest.length === 0) rmSync(join(root, proposalsPath(id)), { force: true });
  // What could not be written was told instead.
  if (isWritten) listProposals(accepted, waiting, id);
  if (proposals.length === 0) process.stdout.write("Nothing to propose\n");
  return isWhole ? 0 : 1;
}

/** Read the kept file of a source again, as it was received. */
async function readKept(
  root: string,
  { frontMatter }: Source,
): Promise<ReceivedDocument | undefined> {
  const { file } = frontMatter.received ?? {};
  const path = join(root, "sources", file ?? "");
  if (file === undefined || basename(file) !== file || !isFile(path)) return undefined;
  const toRead = { bytes: readFileSync(path), name: file, address: frontMatter.original };
  return await readApart(toRead).catch((error: unknown) => {
    if (!(error instanceof NotTakenIn)) throw error;
    const told = `sources/${file} cannot be read again, so all is proposed from its transcript: ${error.message}`;
    process.stderr.write(`${withoutControls(told)}\n`);
    return undefined;
  });
}

/**
 * The front matter keys that are set: `title`, `layout wrapped`, `numbering article`. Keys that a waiting proposal
 * would set are not included: until it is accepted, the title is the file name.
 */
function keysOf(
  data: FrontMatter["data"],
  answers: ReadonlyMap<string, ProposalAnswer>,
): Set<string> {
  const inner = (key: "layout" | "numbering"): string[] =>
    Object.entries(data?.[key] ?? {})
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .map(([name]) => `${key} ${name}`);
  const keys = Object.keys(data ?? {}).filter(
    (key) => (answers.get(`fact ${key}`) ?? "no") === "no",
  );
  return new Set([...keys, ...inner("layout"), ...inner("numbering")]);
}

/** The marked words, in UTF-16 units of the transcript. */
function wordsOf({ citations, figures, transcript }: Source): WordStretch[] {
  const characters = Array.from(transcript.text);
  const units: number[] = [0];
  for (const character of characters) units.push(units.at(-1)! + character.length);
  return [...citations, ...figures].map(({ start, end }) => ({
    start: units[start] ?? 0,
    end: units[end] ?? 0,
  }));
}
