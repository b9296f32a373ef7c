import { pdfOf, type PdfLine } from "./pdf-of.ts";

/**
 * A report as printed by international bodies: a cover, and pages whose text is indented from the head and the page
 * number.
 */
export function reportInPdf(): Buffer {
  const things = ["lamps", "bells", "quays", "boats", "nets", "ropes", "sails", "oars"];
  const paragraph = (number: number, y: number): PdfLine[] => {
    const thing = things[number - 1];
    return [
      `${number}.   The keepers of the ${thing} were heard about the years 2026`,
      `to 2028, and the owners of the ${thing} gave their papers for 2025 and`,
      `2029. Of the ${thing} nobody spoke in the harbour office, or on the quay.`,
    ].map((text, line) => ({ text, x: 140, y: y - line * 12 }));
  };
  const page = (number: number, ...lines: PdfLine[]): PdfLine[] => [
    { text: "I/2025/1", y: 760 },
    { text: `Table ${number * number}`, x: 140, y: 735 },
    ...paragraph(number * 2 - 1, 700),
    ...lines,
    ...paragraph(number * 2, 600),
    { text: String(number), y: 40 },
  ];
  return pdfOf(
    [
      [
        { text: "The Isles", y: 740, size: 20 },
        { text: "I/2025/1", x: 400, y: 740 },
        { text: "Review of the lights and quays", x: 140, y: 600, size: 14 },
        { text: "of the Isles and of", x: 140, y: 584, size: 14 },
        { text: "12/7", x: 280, y: 584, size: 14 },
        { text: "Prepared by Ada Stone", x: 140, y: 550, size: 11 },
      ],
      page(1),
      page(2, { text: "1. Lamps", x: 140, y: 650 }, { text: "2. Bells", x: 140, y: 630 }),
      page(3),
      page(4),
    ],
    "/Author (A Typist) /CreationDate (D:19990101000000Z)",
  );
}
