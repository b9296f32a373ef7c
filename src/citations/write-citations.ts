import { processor } from "./citeproc.ts";
import type { Engine, EngineCitation } from "./citeproc-types.ts";

/**
 * Write all citations of a document, in order; as `rebuildProcessorState` does, but in linear time.
 *
 * That function has the processor look at all citations before each one. Here they are registered
 * first, each alone; the last is then processed behind all others, which gives every citation its
 * position; and only then is each written, once.
 */
export function writeCitations(
  engine: Engine,
  citations: readonly EngineCitation[],
  uncited: readonly string[],
): string[] {
  const cited = new Set(
    citations.flatMap((citation) => citation.citationItems.map(({ id }) => id)),
  );
  engine.updateItems([...cited]);
  engine.setOutputFormat("apparatus");
  placeCitations(engine, citations);

  const written = citations.map((citation, index) => {
    engine.tmp.citation_pos = index;
    engine.tmp.citation_note_index = citation.properties.noteIndex;
    engine.tmp.citation_id = citation.citationID;
    return engine.process_CitationCluster(citation.sortedItems ?? [], citation);
  });

  const others = uncited.filter((id) => !cited.has(id));
  if (others.length > 0) engine.updateUncitedItems(others);
  return written;
}

/** Give each citation its items in the style’s order, and them their positions. */
function placeCitations(engine: Engine, citations: readonly EngineCitation[]): void {
  const last = citations.at(-1);
  if (!last) return;
  const { ASSUME_ALL_ITEMS_REGISTERED } = processor();
  const { process_CitationCluster } = engine;
  const byId: Record<string, EngineCitation> = {};
  engine.process_CitationCluster = () => "";
  try {
    for (const citation of citations) {
      engine.processCitationCluster(citation, [], [], ASSUME_ALL_ITEMS_REGISTERED);
      byId[citation.citationID] = citation;
    }
    if (citations.length === 1) return;
    engine.registry.citationreg.citationById = byId;
    const before = citations
      .slice(0, -1)
      .map(({ citationID, properties }): [string, number] => [citationID, properties.noteIndex]);
    engine.processCitationCluster(last, before, [], ASSUME_ALL_ITEMS_REGISTERED);
  } finally {
    engine.process_CitationCluster = process_CitationCluster;
  }
}
