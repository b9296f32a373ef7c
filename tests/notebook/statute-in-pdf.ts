import { pdfOf, type PdfLine } from "./pdf-of.ts";

/** A statute as printed by international bodies: bold headings of two lines, and footnotes at the feet of pages. */
export function statuteInPdf(): Buffer {
  const heading = (text: string, y: number): PdfLine => ({ text, y, isBold: true });
  const words = (y: number, ...lines: string[]): PdfLine[] =>
    lines.map((text, at) => ({ text, y: y - at * 12 }));
  const note = (y: number, ...lines: string[]): PdfLine[] =>
    lines.map((text, at) => ({ text, y: y - at * 8, size: 7 }));
  const raised = (text: string, x: number, y: number): PdfLine => ({ text, x, y: y + 4, size: 6 });
  return pdfOf([
    [{ text: "Statute of the Light", y: 600, size: 20 }],
    [
      { text: "PART 1", y: 760, size: 14, isBold: true },
      { text: "The Light and the Quay", y: 744, size: 14, isBold: true },
      heading("Article 1", 710),
      raised("1", 112, 710),
      heading("The Light", 698),
      ...words(
        670,
        "1. The light of the quay burns from the evening until the",
        "morning, and nobody puts it out.",
      ),
      ...words(
        634,
        "2. It is mended by the keeper, who hears the owners of the boats",
        "about it each spring, and of the nets",
      ),
      ...note(
        80,
        "1 As amended by the owners of the boats in the second spring.",
        "The first text had no keeper.",
      ),
      { text: "2", x: 300, y: 40 },
    ],
    [
      ...words(
        760,
        "and of the ropes each autumn.",
        "Nobody else is heard about it, however long the quay is, and",
      ),
      ...words(736, "however many boats there are."),
      heading("Article 2", 700),
      heading("The Quay", 688),
      ...words(
        660,
        "1. The quay is open to boats of every kind and to their owners, and",
        "is closed to all others.",
      ),
      ...words(624, "2. It is swept."),
      raised("2", 137, 624),
      ...note(80, "2 By the keeper.", "3 By nobody."),
      { text: "3", x: 300, y: 40 },
    ],
    [
      { text: "PART 2", y: 760, size: 14, isBold: true },
      { text: "The Nets", y: 744, size: 14, isBold: true },
      heading("Article 3", 710),
      heading("The Nets", 698),
      ...words(
        670,
        "1. The nets are dried on the quay, as they were dried there before,",
        "and nobody cuts them.",
      ),
      { text: "Year", y: 600 },
      { text: "Nets", x: 300, y: 600 },
      { text: "1901", y: 588 },
      { text: "40", x: 300, y: 588 },
      { text: "1902", y: 576 },
      { text: "45", x: 300, y: 576 },
      { text: "4", x: 300, y: 40 },
    ],
  ]);
}
