import { getDocumentProxy } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { notOpened, saidBy } from "./pdf-faults.ts";
import { linesOfPage } from "./pdf-lines.ts";
import type { PrintedLine } from "./placed-text.ts";
import { typesOf } from "./line-types.ts";
import { uprightTexts, type PdfItem } from "./pdf-texts.ts";
import { titleOfPage } from "./pdf-title.ts";
import { boundPdf } from "./unpacked.ts";
import {
  damaged,
  NotTakenIn,
  type ReceivedFacts,
  type ReceivedDocument,
} from "./received-document.ts";

/** Read the text of a PDF page by page, one column after the other. Pages are separated by a form feed. */
export async function readPdf(bytes: Buffer): Promise<ReceivedDocument> {
  boundPdf(bytes);
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(
    (error: unknown) => {
      throw notOpened(error);
    },
  );
  if (document.numPages === 0) throw new NotTakenIn("it has no pages");
  const printed: PrintedLine[][] = [];
  const unread: string[] = [];
  let largest: string | undefined;
  let twoColumns = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await textsOfPage(document, number).catch((error: unknown) => saidBy(error));
    if (typeof page === "string") {
      unread.push(`Page ${number} cannot be read: ${page}.`);
      printed.push([]);
      continue;
    }
    const groups = uprightTexts(page.items, page.view);
    const parts = groups.map(({ texts, width }) => linesOfPage(texts, width));
    if (parts.some(({ columns }) => columns > 1)) twoColumns++;
    if (printed.every((before) => before.length === 0))
      largest = titleOfPage(groups[0]?.texts ?? []);
    printed.push(parts.flatMap(({ lines }, at) => [...(at > 0 ? [noLine] : []), ...lines]));
  }
  if (unread.length === document.numPages) throw damaged(unread[0]!.replace(/\.$/, ""));
  const pages = printed.map((lines) => lines.map(({ text }) => text).join("\n"));
  const raw = pages.join("\n\f\n");
  const transcript = `${raw.trim()}\n`;
  if (transcript.trim().replaceAll("\f", "") === "") {
    throw new NotTakenIn(
      "its pages have no text that can be read: if they are pictures, recognise the text first (OCR), else save it anew",
    );
  }
  const empty = pages.filter((page) => page.trim() === "").length - unread.length;
  return {
    format: "PDF",
    extension: "pdf",
    form: "plain",
    transcript,
    types: typesOf(printed, raw.length - raw.trimStart().length),
    facts: {
      ...factsOf((await document.getMetadata().catch(() => undefined))?.info, pages.slice(0, 2)),
      ...(largest && { largest }),
    },
    lost: [
      ...unread,
      ...(twoColumns > 0
        ? [`${pagesHave(twoColumns)} columns, which are read one after the other.`]
        : []),
      ...(empty > 0 ? [`${pagesHave(empty)} no text.`] : []),
    ],
  };
}

async function textsOfPage(
  document: PDFDocumentProxy,
  number: number,
): Promise<{ items: PdfItem[]; view: readonly number[] }> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  return { items: items.filter((item) => "str" in item), view: page.view };
}

const noLine: PrintedLine = { text: "", size: 0 };

function pagesHave(count: number): string {
  return count === 1 ? "1 page has" : `${count} pages have`;
}

/**
 * What the properties of a PDF say. The author is often whoever typed it, and the date the day the file was made,
 * so they count only if the first pages print them.
 */
function factsOf(info: unknown, firstPages: readonly string[]): ReceivedFacts {
  const {
    Title: title,
    Author: author,
    CreationDate: created,
  } = (info ?? {}) as Record<string, unknown>;
  const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
  const printed = firstPages.join(" ").replace(/\s+/g, " ");
  const isPrinted = (words: string): boolean => words !== "" && printed.includes(words);
  const year = /^D:(\d{4})/.exec(text(created))?.[1] ?? "";
  // Programs put the file name where the title should be.
  const isTitle =
    text(title) !== "" && !/\.\w{2,4}$|^(?:untitled|microsoft word)/i.test(text(title));
  return {
    ...(isTitle && { title: text(title) }),
    ...(isPrinted(text(author)) && { author: text(author) }),
    ...(isPrinted(year) && { date: year }),
  };
}
