import { hasLocator } from "../print/conditions.ts";
import { firstPlace, type CslCite, type Place, type Position } from "../print/context.ts";

/** A cite and the note of its cluster, in document order. */
export interface PlacedCluster {
  cites: readonly CslCite[];
  /** 0 for a cluster in the text. */
  noteIndex: number;
}

/**
 * Find out whether each cite’s item was cited before, immediately before, or in a nearby note.
 *
 * @param nearNoteDistance
 *   How many notes back still count as near.
 * @returns
 *   A position for each cite of each cluster, in order.
 */
export function findPlaces(
  clusters: readonly PlacedCluster[],
  nearNoteDistance: number,
): Place[][] {
  // Cites in the text and cites in notes form two separate sequences.
  const streams = [newStream(), newStream()];
  const counts = new Map<number, number>();
  for (const { noteIndex } of clusters) counts.set(noteIndex, (counts.get(noteIndex) ?? 0) + 1);

  return clusters.map(({ cites, noteIndex }) => {
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
      return given(cite, place);
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
