import type { Result } from "hastscript";
import type { NotePlace } from "../../../notebook/note/note-places.ts";
import type { CitingPlace } from "../../../notebook/notebook.ts";
import type { PageContext } from "./page.ts";
import { placeWords } from "./place-words.ts";
import { citationAddress } from "../../addresses.ts";

/** A link to a place that cites a work: the document, and the place in it. */
export function placeLink({ source, citation }: CitingPlace, { link, words }: PageContext): Result {
  return (
    <a href={link(citationAddress(source.id, citation.number))}>
      <q>{source.frontMatter.title}</q>
      {words.parts.place.comma}
      {placeWords(citation, words)}
    </a>
  );
}

/** A link to the note that cites a work. */
export function noteLink({ address, title }: NotePlace, { link }: PageContext): Result {
  return <a href={link(address)}>{title}</a>;
}
