import { createHash } from "node:crypto";
import { VFile } from "vfile";
import { stringify } from "yaml";
import { TranscriptMap } from "../source/annotations.ts";
import { annotationsIn } from "../source/parse-source.ts";
import { applyProposals } from "./apply-proposals.ts";
import { escapeAnnotations } from "./escape-annotations.ts";
import { languageOfText } from "./propose-facts.ts";
import type { Proposal } from "./proposal.ts";
import type { ReceivedDocument } from "./received-document.ts";

/** What is known about a document besides its words. */
export interface TakenFrom {
  id: string;
  /** The name of its file, used as the title until it has one. */
  name: string;
  bytes: Buffer;
  /** The day on which it was received, `2025-02-25`. */
  when: string;
  /** Where it was found. */
  original?: string;
  lang?: string;
}

/** The language of a document: as given, as its file says, or as its letters suggest. */
export function languageOfDocument(
  { facts, transcript }: ReceivedDocument,
  given?: string,
): string {
  const said = given ?? facts.lang;
  return said && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(said)
    ? said
    : languageOfText(transcript);
}

/** How the bytes of a text were decoded; empty for UTF-8, which is usual. */
export function inEncoding({ encoding = "UTF-8" }: ReceivedDocument): string {
  return encoding === "UTF-8" ? "" : ` in ${encoding}`;
}

/** The name of a document’s file beside its source. */
export function keptName(id: string, { extension }: ReceivedDocument): string {
  return `${id}.original.${extension}`;
}

/** The annotated source of a received document, with the accepted proposals and nothing else. */
export function sourceOf(
  document: ReceivedDocument,
  from: TakenFrom,
  accepted: readonly Proposal[],
): string {
  const { transcript, form, format } = document;
  const front = {
    title: from.name,
    lang: languageOfDocument(document, from.lang),
    ...(from.original !== undefined && { original: from.original }),
    received: {
      how:
        format === "plain text" || format === "Markdown"
          ? `As a file of ${format}${inEncoding(document)}.`
          : `As ${format}, whose text was taken from it by Apparatus.`,
      when: from.when,
      file: keptName(from.id, document),
      sha256: createHash("sha256").update(from.bytes).digest("hex"),
    },
    form,
  };
  const head = `---\n${stringify(front, { lineWidth: 0 })}---\n\n`;
  const value = head + escapeAnnotations(transcript, form);
  const escapes = annotationsIn(new VFile({ value }), {
    bodyStart: head.length,
    form,
    transcript,
  });
  return applyProposals(value, accepted, new TranscriptMap(escapes));
}
