import type { Result } from "hastscript";
import type { Source } from "../../../notebook/source/source.ts";
import type { CitationItem } from "../../../remark/citation/citation.ts";
import type { PageContext } from "../parts/page.ts";
import { noteLink, placeLink } from "../parts/place-link.tsx";
import { placesCited } from "../parts/places-cited.ts";

/** Where this notebook cites a document, and which places in it; nothing if it does not. */
export function citedBy(source: Source, context: PageContext): Result | null {
  const { notebook, words } = context;
  const places = notebook.citationsOf(source.id).filter((place) => place.source !== source);
  const notes = notebook.notesCiting(source.id);
  if (places.length === 0 && notes.length === 0) return null;
  const isHere = ({ key }: CitationItem): boolean => notebook.library.get(key)?.key === source.id;
  return (
    <section class="cited-by" aria-labelledby="cited-by">
      <h2>
        <span id="cited-by">{words.source.citedBy}</span>
      </h2>
      <ul>
        {places.map((place) => (
          <li>
            {placeLink(place, context)}
            {place.citation.items
              .filter(isHere)
              .map((item) => cited(source, item, place.source.frontMatter.lang, context))}
          </li>
        ))}
        {notes.map((note) => (
          <li>
            {noteLink(note, context)}
            {cited(source, note.item, notebook.settings.lang, context)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Links to the places an item points to. */
function cited(
  source: Source,
  item: CitationItem,
  lang: string,
  { link, words }: PageContext,
): Result {
  return (
    <>
      {placesCited(source, item, lang, words).map(({ name, address }, index) => (
        <>
          {index === 0 ? ": " : ", "}
          <a href={link(address)}>{name}</a>
        </>
      ))}
    </>
  );
}
