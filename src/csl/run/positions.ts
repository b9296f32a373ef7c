import { hasLocator } from "../print/conditions.ts";
import { firstPlace, type CslCite, type Place, type Position } from "../print/context.ts";

/**
 * Find out whether each cite’s item was cited before, immediately before, or in a nearby note.
 *
 * @param noteIndexes
 *   The note of each cluster, in document order; 0 for a cluster in the text.
 * @param citesOf
 *   Returns the cites of the cluster at an index.
 * @param nearNoteDistance
 *   How many notes back still count as near.
 * @returns
 *   A position for each cite of each cluster, in order.
 */
export function findPlaces(
  noteIndexes: readonly number[],
  citesOf: (index: number) => readonly CslCite[],
  nearNoteDistance: number,
): Place[][] {
  // Cites in the text and cites in notes form two separate sequences.
  const streams = [newStream(), newStream()];
  const counts = new Map<number, number>();
  for (const noteIndex of noteIndexes) counts.set(noteIndex, (counts.get(noteIndex) ?? 0) + 1);
  const known = new Map<number, Place>();

  return noteIndexes.map((noteIndex, at) => {
    const cites = citesOf(at);
    const stream = streams[noteIndex > 0 ? 1 : 0]!;
    const { firstNotes, lastNotes } = stream;
    // A note with several clusters, or with words of its own in between, is not a single source that “ibid.” could
    // refer to.
    const isOther = noteIndex > 0 && stream.note !== noteIndex;
    const isUnclear = (counts.get(stream.note) ?? 0) > 1 || noteIndex > stream.note + 1;
    const before = isOther && isUnclear ? [] : stream.before;
    const places = cites.map((cite, index) => {
      const id = String(cite.id);
      const first = firstNotes.get(id);
      const last = lastNotes.get(id);
      const previous = index > 0 ? cites[index - 1] : before.length === 1 ? before[0] : undefined;
      const place: Place =
        first === undefined
          ? { ...firstPlace }
          : {
              position: previous && String(previous.id) === id ? positionAfter(previous, cite) : 1,
              nearNote:
                noteIndex > 0 &&
                last !== undefined &&
                last > 0 &&
                noteIndex - last <= nearNoteDistance,
              firstNote: first,
            };
      if (first === undefined) firstNotes.set(id, noteIndex);
      lastNotes.set(id, noteIndex);
      return same(known, given(cite, place));
    });
    if (cites.length > 0) {
      stream.before = cites;
      stream.note = noteIndex;
    }
    return places;
  });
}

interface Stream {
  firstNotes: Map<string, number>;
  lastNotes: Map<string, number>;
  before: readonly CslCite[];
  note: number;
}

function newStream(): Stream {
  return { firstNotes: new Map(), lastNotes: new Map(), before: [], note: 0 };
}

/** The equal place that is already known, if any: a document may have 100,000 cites, and few different places. */
function same(known: Map<number, Place>, place: Place): Place {
  const key = (place.firstNote * 4 + place.position) * 2 + Number(place.nearNote);
  const found = known.get(key) ?? place;
  known.set(key, found);
  return found;
}

/** The table of the specification for a cite that follows one of the same item. */
function positionAfter(previous: CslCite, cite: CslCite): Position {
  if (!hasLocator(previous.locator)) return hasLocator(cite.locator) ? 3 : 2;
  if (!hasLocator(cite.locator)) return 1;
  const isSame =
    String(previous.locator).trim() === String(cite.locator).trim() &&
    (previous.label || "page") === (cite.label || "page");
  return isSame ? 2 : 3;
}

/** A position set by the caller overrides the one found. */
function given({ position, nearNote, namesAuthor }: CslCite, place: Place): Place {
  if (namesAuthor && place.position > 1) place.position = 1;
  if (position === 0 || position === 1 || position === 2 || position === 3) {
    place.position = position;
  }
  if (typeof nearNote === "boolean") place.nearNote = nearNote;
  return place;
}
