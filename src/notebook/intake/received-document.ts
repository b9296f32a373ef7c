import type { LineTypes } from "./line-types.ts";

/** What a document says of itself, as far as it does. */
export interface ReceivedFacts {
  title?: string;
  /** What its first page prints largest. */
  largest?: string;
  author?: string;
  /** `2025-02-25`, `2025-02` or `2025`. */
  date?: string;
  /** A BCP 47 tag. */
  lang?: string;
}

/** A document as a reader of its format gives it. */
export interface ReceivedDocument {
  /** What the format is called: `PDF`. */
  format: string;
  /** How its bytes were read, of formats that are text: `UTF-8`, `windows-1251`. */
  encoding?: string;
  /** How the kept file ends, as `pdf`. */
  extension: string;
  form: "markdown" | "plain";
  /** Its words, which become the transcript; line ends are line feeds. */
  transcript: string;
  facts: ReceivedFacts;
  /** How its lines are printed, where its format says so. */
  types?: LineTypes;
  /** What was lost on the way, in sentences. */
  lost: string[];
}

/** Why a file cannot be taken in, as a clause. */
export class NotTakenIn extends Error {}
