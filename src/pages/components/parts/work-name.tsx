import type { Result } from "hastscript";
import { plainText } from "../../../works/plain-text.ts";
import type { Work } from "../../../works/work.ts";
import type { Notebook } from "../../../notebook/notebook.ts";
import { isDoubtful, recordState } from "../../../formats/bibtex/verification/record-state.ts";
import { wordsFor } from "../../words/words-for.ts";
import type { Words } from "../../words/words.ts";
import { stateAddress } from "../../addresses.ts";
import type { PageContext } from "./page.ts";

/**
 * What a work is called: its title or, without one, the words of the first source that cites it, in quotation
 * marks.
 */
export function workName(work: Work, notebook: Notebook): Result {
  const title = plainText(work.csl.title);
  if (title) return <cite>{title}</cite>;
  const words = notebook.citationsOf(work.key)[0]?.citation.asCited;
  return words ? <q>{words}</q> : <span>{`[${work.key}]`}</span>;
}

/** The same as plain text, for page titles and accessible names. */
export function workTitle(work: Work, notebook: Notebook): string {
  const title = plainText(work.csl.title);
  const { quoted } = wordsFor(notebook.settings).parts;
  if (title) return quoted(title);
  const words = notebook.citationsOf(work.key)[0]?.citation.asCited;
  return words ? quoted(words) : work.key;
}

/** The same with the state of a disputed or missing work, for use outside its page. */
export function statedTitle(work: Work, notebook: Notebook, words: Words): string {
  const title = workTitle(work, notebook);
  return isDoubtful(work) ? words.parts.withState(title, stateWords(work, words)) : title;
}

/** The state of a work’s record, in words that say what was seen. */
export function stateWords(work: Work, words: Words): string {
  return words.parts.state[recordState(work)];
}

/** The state of a record, linked to its meaning if the notebook has the page that explains it. */
export function verificationBadge(
  work: Work,
  { explainsLabels, link, words }: PageContext,
): Result {
  const state = recordState(work);
  const label = stateWords(work, words);
  return explainsLabels ? (
    <a class={`badge badge-${state}`} href={link(stateAddress(state))}>
      {label}
    </a>
  ) : (
    <span class={`badge badge-${state}`}>{label}</span>
  );
}

export function inferredBadge(words: Words): Result {
  return <span class="badge badge-inferred">{words.parts.inferred}</span>;
}

/**
 * An address elsewhere as a link, in the words of the record; one without a scheme leads to `https`. Words that are
 * not an address stay words.
 */
export function outside(words: string): Result {
  const address = hrefOf(words);
  if (address === undefined) return <>{words}</>;
  return (
    <a href={address} rel="external noopener noreferrer">
      {words}
    </a>
  );
}

/** Where recorded words lead, if they are an address and nothing else. */
export function hrefOf(words: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(words)) return words;
  return withoutScheme.test(words) ? `https://${words}` : undefined;
}

/** A lower-case host with a path, or one alone whose ending is not a file extension. */
const withoutScheme =
  /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:(?:com|edu|gov|info|int|net|org)\/?|[a-z]{2,}\/\S+)$/;
