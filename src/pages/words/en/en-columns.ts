import type { FigureWords } from "../../../figures/figure-words.ts";

/** What the columns of published tables hold, for the people and programs that read them. */
export const columnsInEnglish: Pick<FigureWords, "columns" | "comparisonColumns"> = {
  columns: {
    id: "The figure, unique in its source",
    source: "The document that states it",
    label: "What is counted, in the words of the notebook",
    printed: "The words of the document that are the number",
    value: "The number",
    unit: "What one of the number is",
    partOf: "The figure that this is a part of",
    approximate: "Whether the document says that the number is not exact",
    paragraph: "The paragraph of the document, from 1",
    start: "Where the printed words begin in the transcript, in code points",
    end: "Where the printed words end, exclusive",
    quote: "The words of the document that state the figure",
    quoteStart: "Where the quotation begins in the transcript",
    quoteEnd: "Where the quotation ends, exclusive",
    sha256: "SHA-256 of the transcript’s bytes",
  },
  comparisonColumns: {
    figure: "The figure that the number stands beside",
    work: "The key of the work; empty where no figure was found",
    printed: "The words of the work; empty where no figure was found",
    low: "The least that the words allow; empty where they set no bound",
    high: "The most that the words allow; empty where they set no bound",
    approximate: "Whether the work says that its number is not exact",
    counts: "What is counted: never the same thing twice",
    locator: "Where in the work",
    date: "The date of the work: a year, a month or a day",
    status: "How sure the record is",
    by: "Who says it",
  },
};
