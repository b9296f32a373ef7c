import type { LineTypes } from "./line-types.ts";

/** What a document says about itself, as far as it does. */
export interface ReceivedFacts {
  title?: string;
  /** The words that its first page prints largest. */
  largest?: string;
  author?: string;
  /** `2025-02-25`, `2025-02` or `2025`. */
  date?: string;
  /** A BCP 47 tag. */
  lang?: string;
}

/** A document as the reader of its format returns it. */
export interface ReceivedDocument {
  /** The name of the format: `PDF`. */
  format: string;
  /** How its bytes were decoded, for text formats: `UTF-8`, `windows-1251`. */
  encoding?: string;
  /** The extension of the kept file: `pdf`. */
  extension: string;
  form: "markdown" | "plain";
  /** Its words, which become the transcript; line ends are line feeds. */
  transcript: string;
  facts: ReceivedFacts;
  /** How its lines are printed, if the format says so. */
  types?: LineTypes;
  /** What was lost on the way, in sentences. */
  lost: string[];
}

/** Why a file cannot be taken in, as a clause. */
export class NotTakenIn extends Error {}

export const needsPassword = "it needs a password: open it with that, and save it without one";

/** For a file that its reader refuses, with what that says. */
export function damaged(said: string): NotTakenIn {
  return new NotTakenIn(
    `it is damaged or incomplete (${said}): get it again, or open it in another program and save it anew`,
  );
}
