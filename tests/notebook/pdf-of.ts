/** A line of a page, with the position of its lower left corner, in points. */
export interface PdfLine {
  text: string;
  x?: number;
  y: number;
  size?: number;
  isBold?: boolean;
}

/**
 * A PDF with lines of text, one list per page; readers find its objects without a cross-reference table.
 *
 * @param properties
 *   The document properties, such as `/Author (Stone)`.
 */
export function pdfOf(pages: readonly (readonly PdfLine[])[], properties = ""): Buffer {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< ${properties} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
    ...pages.flatMap((lines, at) => {
      const drawn = lines.map(
        ({ text, x = 72, y, size = 10, isBold = false }) =>
          `/F${isBold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj`,
      );
      const stream = `BT ${drawn.join(" ")} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R /F2 5 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Info 4 0 R >>\n%%EOF\n`);
}
