import { existsSync, mkdirSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { propose } from "../notebook/intake/propose.ts";
import { proposalsPath, writeProposals } from "../notebook/intake/proposals-file.ts";
import { NotTakenIn } from "../notebook/intake/received-document.ts";
import { inEncoding, keptName, languageOfDocument, sourceOf } from "../notebook/intake/take-in.ts";
import { slug } from "../works/slug.ts";
import { decide } from "./decide.ts";
import { readApart } from "./read-apart.ts";
import { readInput } from "./open-library-files.ts";
import { openNotebook } from "./open-notebook.ts";
import { printMessages, withoutControls } from "./messages/print-messages.ts";
import { UsageError } from "./usage-error.ts";
import { addEntries, listProposals, replaceAll, today } from "./write-source.ts";
import { checkNotebook } from "../notebook/check-notebook.ts";
import { siteFacts } from "../pages/files/checked-site.ts";

interface AddOptions {
  id?: string | undefined;
  lang?: string | undefined;
  from?: string | undefined;
  received?: string | undefined;
  encoding?: string | undefined;
  accept?: string | undefined;
}

/**
 * `apparatus add-source`: add a document. Its file is kept as received; its words become the transcript; everything
 * else that could be said about it is proposed, and only what is accepted is written.
 */
export async function addSource(path: string, options: AddOptions): Promise<number> {
  const notebook = openNotebook();
  const { root, library } = notebook;
  const bytes = Buffer.from(readInput(path));
  const name = basename(path, extname(path));
  const id = options.id ?? idOf(name);
  if (slug(id) !== id || !/^[a-z0-9]/.test(id)) {
    throw new UsageError(`invalid source id "${id}"; use lower-case letters, digits and hyphens`);
  }
  const taken = `sources/${id}.md`;
  if (existsSync(join(root, taken))) {
    throw new UsageError(
      `${taken} exists already; choose another --id, or run apparatus annotate ${id}`,
    );
  }
  const { encoding, from: address } = options;
  const toRead = { bytes, name: basename(path), encoding, address };
  const document = await readApart(toRead).catch((error: unknown) => {
    if (error instanceof NotTakenIn)
      throw new UsageError(`cannot bring in ${path}: ${error.message}`);
    throw error;
  });
  const lang = languageOfDocument(document, options.lang);
  const { transcript, form, facts, types } = document;
  const { proposals, told } = propose({ id, transcript, form, lang, facts, types, library });
  const answers = await decide(proposals, options.accept, new Map());
  const accepted = proposals.filter((one) => answers.get(one.id) === "yes");
  const kept = proposals.filter((one) => answers.get(one.id) !== "yes");
  const waiting = kept.filter((one) => answers.get(one.id) !== "no");
  const from = {
    id,
    name,
    bytes,
    lang,
    when: options.received ?? today(),
    ...(options.from !== undefined && { original: options.from }),
  };
  mkdirSync(join(root, "sources"), { recursive: true });
  const isWritten = replaceAll(root, [
    [`sources/${keptName(id, document)}`, bytes],
    [`sources/${id}.txt`, transcript],
    [taken, sourceOf(document, from, accepted)],
    ...(kept.length > 0
      ? [[proposalsPath(id), writeProposals(id, kept, answers, told)] as const]
      : []),
  ]);
  if (!isWritten || !addEntries(root, accepted)) return 1;
  const words = transcript.split(/\s+/).length;
  process.stdout.write(`${document.format}${inEncoding(document)}, ${words} words, in ${lang}\n`);
  for (const one of [...document.lost, ...told]) process.stdout.write(`${withoutControls(one)}\n`);
  listProposals(accepted, waiting, id);
  const { messages } = checkNotebook(openNotebook(), siteFacts);
  const own = messages.filter(({ file }) => file.startsWith(`sources/${id}.`));
  printMessages(own);
  return own.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Derive an id from a file name. */
function idOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug(plain) === plain && plain !== "" ? plain : "document";
}
