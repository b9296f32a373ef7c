import type { Inline, Phrase } from "../speak/fill-phrase.ts";
import type { SpokenTexts } from "../texts.ts";

/** Some pages choose between messages, always between whole ones. */
export function spokenFrame(frame: SpokenTexts["frame"]) {
  const handled = (hasContact: boolean): string =>
    hasContact ? frame.handledWithContact : frame.handledAlone;
  return {
    ...frame,
    handled,
    aboutMethod: (hasContact: boolean) => frame.aboutMethodWith(handled(hasContact)),
  };
}

export function spokenSource(source: SpokenTexts["source"]) {
  const { laidOut, dispute } = source;
  return {
    ...source,
    description: (title: string, date: string | undefined) =>
      date ? source.descriptionDated(title, date) : source.description(title),
    laidOut: {
      ...laidOut,
      pages: (first: string, last: string) =>
        first === last ? laidOut.page(first) : laidOut.pageRange(first, last),
    },
    cite: (place: string) => source.cite(place).trim(),
    disputeOf: (side: "denied" | "contradicted" | undefined) => dispute[side ?? "unclear"],
  };
}

export function spokenDocuments(
  documents: SpokenTexts["documents"],
  table: SpokenTexts["documentsTable"],
) {
  return {
    ...documents,
    table,
    title: (page: number) => (page === 1 ? documents.heading : documents.titleOfPage(page)),
  };
}

export function spokenFigures(figures: SpokenTexts["figures"]) {
  return {
    ...figures,
    titleOf: (document: string, page: number) =>
      page === 1 ? figures.ofDocument(document) : figures.ofDocumentPage(document, page),
  };
}

export function spokenWorks(works: SpokenTexts["works"], table: SpokenTexts["table"]) {
  return {
    ...works,
    table,
    title: (page: number) => (page === 1 ? works.heading : works.titleOfPage(page)),
    /** A page of a list by kind has one kind, or the first and last of several. */
    page: (n: number, kinds: readonly string[]) => {
      const [first = "", last] = kinds;
      return works.page(n, last === undefined ? first : works.kindRange(first, last));
    },
  };
}

export function spokenWork(work: SpokenTexts["work"], comma: string) {
  return {
    ...work,
    fields: new Map<string, string>(Object.entries(work.fields)),
    treatyFields: new Map<string, string>(Object.entries(work.treatyFields)),
    asCatalogued: (name: string) =>
      name === "" ? work.asCataloguedOnly : work.asCataloguedAs(name),
    sameBut: (article: string | undefined) =>
      article === undefined ? work.sameButMore : work.sameButArticle(article),
    sides: ({
      asserted,
      denied,
      differing,
    }: Record<"asserted" | "denied" | "differing", number>) => {
      const sides = [
        asserted > 0 ? work.assertedByCount(asserted) : "",
        denied > 0 ? work.deniedByCount(denied) : "",
        differing > 0 ? work.contradictedByCount(differing) : "",
      ].filter(Boolean);
      return sides.length > 0 ? work.disputedSides(sides.join(comma)) : work.disputedAlone;
    },
    evidenceKind: (isPrimary: boolean) => (isPrimary ? work.evidencePrimary : work.evidenceCopy),
    archived: (address: Inline, date: string | undefined): Phrase =>
      date === undefined ? work.archivedCopy(address) : work.archivedOn(address, date),
    notConfirmedOf: (parts: readonly string[]) => work.notConfirmedParts(parts.join("; ")),
    matchedMeans: (documents: Inline, several: boolean): Phrase =>
      several ? work.matchedMeansSeveral(documents) : work.matchedMeansOne(documents),
    notCited: (reason: string | undefined, isCompared: boolean) =>
      reason !== undefined
        ? work.keptAs(reason)
        : isCompared
          ? work.keptForComparison
          : work.notCitedHere,
  };
}

export function spokenSharing(sharing: SpokenTexts["sharing"], comma: string) {
  return {
    ...sharing,
    labelled: (label: string, unit: string, more: readonly string[]) =>
      sharing.labelled(label, [unit, ...more].join(comma)),
  };
}

export function spokenPreview(preview: SpokenTexts["preview"], comma: string) {
  return {
    ...preview,
    summary: (errors: number, warnings: number) =>
      [errors > 0 ? preview.errors(errors) : "", warnings > 0 ? preview.warnings(warnings) : ""]
        .filter(Boolean)
        .join(comma),
  };
}
